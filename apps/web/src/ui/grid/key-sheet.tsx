import { Dialog } from '../dialog.tsx';
import './grid.css';

export interface GridKey {
  keys: readonly string[];
  does: string;
}

export interface GridKeyGroup {
  title: string;
  keys: readonly GridKey[];
}

/** Every key of a grid, over it. */
export function KeySheet({ title, groups, onClose }: { title: string; groups: readonly GridKeyGroup[]; onClose: () => void }) {
  return (
    <Dialog title={title} onClose={onClose} size="lg">
      <div className="key-sheet">
        {groups.map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
