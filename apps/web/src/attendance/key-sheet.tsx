import { gridKeys } from '../platform/grid-keys.ts';
import { Dialog } from '../ui/dialog.tsx';

/** Every key of the grid, over it. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys of the recording grid" onClose={onClose} size="lg">
      <div className="key-sheet">
        {gridKeys.map((group) => (
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
