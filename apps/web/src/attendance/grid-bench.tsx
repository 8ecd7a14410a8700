import { createRoot } from 'react-dom/client';
import { ThemeProvider } from '../ui/theme-provider.tsx';
import { benchMatrix } from './bench-matrix.ts';
import { FakeMarksOutbox } from './fake-marks-outbox.ts';
import type { GridEvents } from './grid-controller.ts';
import { MarksStore } from './marks-store.ts';
import { RecordingGrid } from './recording-grid.tsx';

/** The recording grid alone, on made-up marks and without a server: bench.html?rows=500&columns=200. It opens on #open. */
const nothing = () => undefined;
const events: GridEvents = {
  onOpenPanel: nothing,
  onPaste: nothing,
  onFind: nothing,
  onFinish: nothing,
  onShowKeys: nothing,
  onLeave: nothing,
  onBulk: nothing,
  say: nothing,
};
const noConflicts = new Set<string>();
const start = { row: 0, column: 1 };
const size = new URLSearchParams(window.location.search);
const matrix = benchMatrix(Number(size.get('rows') ?? 500), Number(size.get('columns') ?? 200));
const root = createRoot(document.getElementById('root') as HTMLElement);

function open(): void {
  performance.mark('grid-open');
  const store = new MarksStore(new FakeMarksOutbox(), () => '2026-11-23');
  store.connect();
  store.setMatrix(matrix);
  root.render(
    <ThemeProvider>
      <h1 id="bench-title">Recording grid</h1>
      <p id="bench-keys">Made-up marks</p>
      <RecordingGrid
        store={store}
        labelledBy="bench-title"
        describedBy="bench-keys"
        start={start}
        moveAfterMark="stay"
        conflicts={noConflicts}
        events={events}
      />
    </ThemeProvider>,
  );
}

window.addEventListener('hashchange', open, { once: true });
