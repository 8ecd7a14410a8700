import { isRating } from '../ratings/read-rating.ts';
import type { Piece } from './piece.ts';

/**
 * Where a row's last cell ran into the number of the next row, "2 / 15. / Assure": 1 ends row 4 and 5 begins the next.
 * Only the number that comes next is split off.
 */
export function splitGlued(pieces: readonly Piece[]): Piece[] {
  let next: number | null = null;
  return pieces.flatMap((piece): Piece[] => {
    const whole = /^(\d{1,3})[.)]?$/.exec(piece.text);
    if (whole !== null && piece.after === 'LINE') {
      next = Number(whole[1]) + 1;
      return [piece];
    }
    const parts = next === null || piece.after === 'LINE' ? null : gluedTo(piece.text, next);
    if (parts === null) return [piece];
    next = (next ?? 0) + 1;
    return [
      { ...piece, text: parts.last },
      { text: parts.first, line: piece.line, after: 'LINE' },
    ];
  });
}

function gluedTo(text: string, next: number): { last: string; first: string } | null {
  const first = [`${next}.`, `${next})`, String(next)].find((number) => text.length > number.length && text.endsWith(number));
  if (first === undefined) return null;
  const last = text.slice(0, -first.length).trim();
  const isCell = /^\d$/.test(last) || isRating(last) || (/[.)]$/.test(last) && !/\d[.)]$/.test(last) && first.endsWith('.'));
  return isCell ? { last, first } : null;
}
