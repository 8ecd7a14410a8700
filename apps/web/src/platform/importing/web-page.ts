/** A web page under whatever name: systems export one as .xls or .xlsx. Null where the bytes are none with a table. */
export function webPageIn(bytes: Uint8Array): string | null {
  const text = new TextDecoder(charsetOf(bytes)).decode(bytes);
  return /^\s*</.test(text) && /<table[\s>]/i.test(text) ? text : null;
}

/** What the page says itself: Excel saves pages in the character set of Windows, where a pound sign is another byte. */
function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 1_024));
  const said = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase() ?? '';
  return ['windows-1252', 'iso-8859-1', 'macintosh'].includes(said) ? said : 'utf-8';
}
