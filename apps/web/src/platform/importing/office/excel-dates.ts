const day = 86_400_000;
/** Excel counts days from the end of 1899, and takes 1900 for a leap year as Lotus 1-2-3 did; or, on old Macs, from 1904. */
const start = { since1900: Date.UTC(1899, 11, 30), since1904: Date.UTC(1904, 0, 1) };
const [firstOfMarch1900, last] = [61, 2_958_465];

/** The date of a serial number as YYYY-MM-DD; null where Excel would show none. */
export function excelDate(serial: number, isSince1904: boolean): string | null {
  const days = Math.floor(serial);
  if (days < (isSince1904 ? 0 : 1) || days > last) return null;
  const corrected = !isSince1904 && days < firstOfMarch1900 ? days + 1 : days;
  return new Date((isSince1904 ? start.since1904 : start.since1900) + corrected * day).toISOString().slice(0, 10);
}

/** "14:30"; of a time that runs on, all its hours. */
export function excelTime(serial: number): string {
  const minutes = Math.round(serial * 24 * 60);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
