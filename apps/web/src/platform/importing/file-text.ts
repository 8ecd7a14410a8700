/**
 * The text of a chosen file, in whichever way it was written: Excel's "CSV UTF-8" and "Unicode text" begin with a mark
 * that says so, its plain "CSV" is in the old Windows letters, and a web page names its own. Null when the file holds no text.
 */
export function fileText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return text.includes('\u0000') || text.startsWith('%PDF-') || text.startsWith('PK\u0003\u0004') ? null : text;
}

function decode(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes) ?? unmarkedEncoding(bytes) ?? saidEncoding(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Two bytes to a letter leave every other byte zero in a table of plain English. */
function unmarkedEncoding(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 2_000);
  const zeros = [0, 1].map((side) => start.filter((byte, at) => byte === 0 && at % 2 === side).length);
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 4 < start.length || Math.min(even, odd) > 0) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Excel saves pages in the letters of Windows, where a pound sign is another byte, and says so in the page. */
function saidEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 1_024));
  const said = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase() ?? '';
  return ['windows-1252', 'iso-8859-1', 'macintosh'].includes(said) ? said : null;
}
