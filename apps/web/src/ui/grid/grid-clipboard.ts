import { writeTsv } from '@quorate/tables';
import { isInField } from './grid-keyboard.ts';

/** What was copied, as text and as HTML; either may be empty. */
export interface Pasted {
  text: string;
  html: string;
}

export interface ClipboardTarget {
  copy(): string[][];
  cut(): string[][];
  paste(pasted: Pasted): void;
}

/** The browser's own clipboard events: they carry what was copied and need no permission. */
export function listenToClipboard(grid: HTMLElement, target: ClipboardTarget): () => void {
  const onCopy = (event: ClipboardEvent) => isInField(event) || give(event, target.copy());
  const onCut = (event: ClipboardEvent) => isInField(event) || give(event, target.cut());
  const onPaste = (event: ClipboardEvent) => {
    if (isInField(event)) return;
    event.preventDefault();
    target.paste({ text: event.clipboardData?.getData('text/plain') ?? '', html: event.clipboardData?.getData('text/html') ?? '' });
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

export function writeHtml(rows: readonly string[][]): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return `<table>${lines.join('')}</table>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
