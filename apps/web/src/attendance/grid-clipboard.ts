import { writeTsv } from '@quorate/tables';

export interface ClipboardHandlers {
  copy(): string[][];
  cut(): string[][];
  paste(paste: { text: string; html: string }): void;
}

/** The browser's own clipboard events: they carry what was copied and need no permission. */
export function listenToClipboard(grid: HTMLElement, handlers: ClipboardHandlers): () => void {
  const onCopy = (event: ClipboardEvent) => give(event, handlers.copy());
  const onCut = (event: ClipboardEvent) => give(event, handlers.cut());
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    handlers.paste({ text: event.clipboardData?.getData('text/plain') ?? '', html: event.clipboardData?.getData('text/html') ?? '' });
  };
  grid.addEventListener('copy', onCopy);
  grid.addEventListener('cut', onCut);
  grid.addEventListener('paste', onPaste);
  return () => {
    grid.removeEventListener('copy', onCopy);
    grid.removeEventListener('cut', onCut);
    grid.removeEventListener('paste', onPaste);
  };
}

function give(event: ClipboardEvent, rows: readonly string[][]): void {
  event.preventDefault();
  event.clipboardData?.setData('text/plain', writeTsv(rows));
  event.clipboardData?.setData('text/html', writeHtml(rows));
}

/** The marks are one of six fixed signs, so there is nothing in them to escape. */
function writeHtml(rows: readonly string[][]): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table>${lines.join('')}</table>`;
}
