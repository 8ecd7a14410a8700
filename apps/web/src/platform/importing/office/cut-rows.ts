/**
 * The XML of a sheet without the rows after the first so many, and whether those had any content. A hundred thousand rows
 * are cut off as text: to build them as a document takes seconds, and nothing of them would be read.
 */
export function cutRows(xml: string, most: number): { xml: string; isCut: boolean } {
  const from = startOfRow(xml, most);
  const to = xml.search(/<\/(?:\w+:)?sheetData>/);
  if (from === null || to < from) return { xml, isCut: false };
  return { xml: xml.slice(0, from) + xml.slice(to), isCut: /<(?:\w+:)?(?:v|is)>/.test(xml.slice(from, to)) };
}

/** Where the row after so many begins. */
function startOfRow(xml: string, after: number): number | null {
  let left = after;
  for (const { index } of xml.matchAll(/<(?:\w+:)?row[\s/>]/g)) if (left-- === 0) return index;
  return null;
}
