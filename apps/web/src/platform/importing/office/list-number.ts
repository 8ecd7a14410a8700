const romans: readonly (readonly [string, number])[] = [
  ['m', 1_000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];
const most = 3_999;

/** One number of a list in the form the list has: "4", "d", "iv"; null for a bullet and for forms that are not known. */
export function listNumber(count: number, form: string): string | null {
  if (form === 'decimal') return String(count);
  if (form === 'decimalZero') return String(count).padStart(2, '0');
  if (count < 1 || count > most) return null;
  if (form === 'lowerLetter') return letters(count);
  if (form === 'upperLetter') return letters(count).toUpperCase();
  if (form === 'lowerRoman') return roman(count);
  return form === 'upperRoman' ? roman(count).toUpperCase() : null;
}

/** After z comes aa, after aa bb. */
const letters = (count: number): string => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);

function roman(count: number): string {
  let left = count;
  return romans
    .map(([sign, worth]) => {
      const times = Math.floor(left / worth);
      left %= worth;
      return sign.repeat(times);
    })
    .join('');
}
