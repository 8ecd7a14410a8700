const amount =
  /^(?<before>[-−–])?\s*(?:£|gbp)?\s*(?<open>\()?\s*(?<inside>[-−–])?\s*(?:£|gbp)?\s*(?<after>[-−–])?(?<pounds>\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.(?<decimals>\d+))?\s?(?<scale>k|m|million|thousand)?\s*(?<close>\))?$/i;
const places: Record<string, number> = { k: 5, thousand: 5, m: 8, million: 8 };
const poundPlaces = 2;
const thousandPlaces = 5;

export interface Amount {
  /** Null where it cannot be exact to the penny. */
  pence: number | null;
  isBracketed: boolean;
}

/**
 * Reads a printed amount in whole pence: "£1,234.50", "(14,270)", "12 500", "£12.5k". Brackets are a way of printing
 * income and make nothing negative; a minus sign does. Null where the text is no amount. Nothing is rounded.
 */
export function readAmount(text: string, inThousands = false): Amount | null {
  const parts = amount.exec(text)?.groups;
  if (parts === undefined || (parts.open === undefined) !== (parts.close === undefined)) return null;
  const signs = [parts.before, parts.inside, parts.after].filter((sign) => sign !== undefined).length;
  if (signs > 1) return null;
  const shift = parts.scale ? (places[parts.scale.toLowerCase()] ?? 0) : inThousands ? thousandPlaces : poundPlaces;
  const decimals = (parts.decimals ?? '').replace(/0+$/, '');
  const size = Number(`${(parts.pounds ?? '').replace(/\D/g, '')}${decimals.padEnd(shift, '0')}`);
  const isExact = decimals.length <= shift && Number.isSafeInteger(size) && !looksContinental(parts);
  return { pence: isExact ? (signs === 1 && size !== 0 ? -size : size) : null, isBracketed: parts.open !== undefined };
}

/** "1.234" may be one thousand and more, as it is printed abroad. */
function looksContinental({ pounds = '', decimals = '' }: Record<string, string | undefined>): boolean {
  return decimals.length === 3 && /^[1-9]\d{0,2}$/.test(pounds) && decimals !== '000';
}

const share = /^\(?(\d{1,3})(?:\.(\d{1,6}))?\s?(?:%|per ?cent)\)?$/i;

/** "13%", "12.93 %" in hundredths of one per cent; half a hundredth is rounded up. `isBare`: the column says per cent. */
export function readShare(text: string, isBare = false): number | null {
  const found = share.exec(isBare && !/%|cent/i.test(text) ? `${text}%` : text);
  if (found === null) return null;
  const digits = (found[2] ?? '').padEnd(3, '0');
  return Number(`${found[1]}${digits.slice(0, 2)}`) + (Number(digits[2]) >= 5 ? 1 : 0);
}
