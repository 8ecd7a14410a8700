import type { GivenRating } from '@quorate/domain';

export type RatingColour = 'Green' | 'Amber' | 'Red' | 'Blue' | 'Grey' | 'White';

/** What colours mean where no key says otherwise. */
export const colourRatings: Record<RatingColour, GivenRating> = {
  Green: 'ON_TRACK',
  Amber: 'AT_RISK',
  Red: 'OFF_TRACK',
  Blue: 'COMPLETE',
  Grey: 'NOT_STARTED',
  White: 'NOT_STARTED',
};

const named: Record<string, RatingColour> = {
  green: 'Green',
  lime: 'Green',
  limegreen: 'Green',
  lightgreen: 'Green',
  darkgreen: 'Green',
  amber: 'Amber',
  yellow: 'Amber',
  orange: 'Amber',
  gold: 'Amber',
  darkorange: 'Amber',
  red: 'Red',
  darkred: 'Red',
  crimson: 'Red',
  blue: 'Blue',
  lightblue: 'Blue',
  darkblue: 'Blue',
  navy: 'Blue',
  deepskyblue: 'Blue',
  grey: 'Grey',
  gray: 'Grey',
  silver: 'Grey',
  lightgrey: 'Grey',
  lightgray: 'Grey',
  darkgray: 'Grey',
  darkgrey: 'Grey',
};

/** The rating colour a word names, a sign shows or a style sheet's colour is nearest to; null for white and in doubt. */
export function ratingColour(css: string): RatingColour | null {
  const text =
    css
      .trim()
      .toLowerCase()
      .split(/\s+(?!\d|,)/, 1)[0] ?? '';
  if (Object.hasOwn(named, text)) return named[text] ?? null;
  const parts = hexParts(text) ?? rgbParts(css.toLowerCase());
  return parts === null ? null : nearest(parts);
}

type Parts = readonly [number, number, number];

function hexParts(text: string): Parts | null {
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text)?.[1];
  if (hex === undefined) return null;
  const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : [hex.slice(0, 2), hex.slice(2, 4), hex.slice(4)];
  return pairs.map((pair) => Number.parseInt(pair, 16)) as unknown as Parts;
}

function rgbParts(text: string): Parts | null {
  const match = /^\s*rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/.exec(text);
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** By hue. A faint tint is dressing and no rating; grey is only taken where it is plainly grey. */
function nearest([red, green, blue]: Parts): RatingColour | null {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread < 24) return most > 90 && most < 225 ? 'Grey' : null;
  if (spread < 60) return null;
  const hue = hueOf([red, green, blue], most, spread);
  if (hue < 20 || hue >= 335) return 'Red';
  if (hue < 67) return 'Amber';
  if (hue < 170) return 'Green';
  return hue < 260 ? 'Blue' : null;
}

function hueOf([red, green, blue]: Parts, most: number, spread: number): number {
  const sixth = most === red ? ((green - blue) / spread + 6) % 6 : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return sixth * 60;
}
