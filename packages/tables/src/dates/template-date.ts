const placeholder = /^(?:d{1,2}|m{1,3}|y{2}(?:y{2})?|x{1,4}|_{1,4}|#{1,4}|\?{1,4})$/i;

/** A column kept ready for a later meeting: "20.MM.DD", "dd/mm/yyyy", "__/__/2018". */
export function isTemplateDate(text: string): boolean {
  if (text.length > 20) return false;
  const parts = text.trim().split(/[-./ ]/);
  const isPart = (part: string) => placeholder.test(part) || /^\d{1,4}$/.test(part);
  return parts.length >= 2 && parts.every(isPart) && parts.some((part) => placeholder.test(part));
}

/** "20.MM.DD" also tells that the dates beside it are written year first. */
export function isYearFirstTemplate(text: string): boolean {
  return /^(?:\d{2}|yy)[-./]m{1,2}[-./](?:d{1,2}|\d{1,2})$/i.test(text.trim());
}
