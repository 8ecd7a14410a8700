const figure = /^[£]?\d+(?:[.,]\d+)? ?%?$|^\d+ ?(?:\/|of|out of) ?\d+(?: ?\(?\d+(?:\.\d+)? ?%\)?)?$/i;

/** A total, a share or a percentage: "4", "3/4", "3 of 4", "75%", "3/4 (75%)". */
export function isFigure(cell: string): boolean {
  return cell.length <= 24 && figure.test(cell);
}

/** "1 2 3 4": meetings known only by their number. */
export function isWholeNumberRun(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell, index) => cell === String(index + 1));
}
