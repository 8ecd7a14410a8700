export interface ZipEntry {
  name: string;
  isDeflated: boolean;
  /** In bytes, as it lies in the file. */
  size: number;
  /** In bytes, as the zip says: it may lie. */
  originalSize: number;
  /** Where its own header is. */
  offset: number;
}

const [endMark, entryMark, full] = [0x06054b50, 0x02014b50, 0xffffffff];
const [endLength, entryLength, longestComment] = [22, 46, 65_535];

/** What a zip says it holds, read from the directory at its end; null where that cannot be found. Nothing is unpacked. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entryMark) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
    entries.push({
      name: nameOf(new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + name))),
      isDeflated: view.getUint16(at + 10, true) === 8,
      ...sizesOf(view, at, at + entryLength + name, extra),
    });
    at += entryLength + name + extra + comment;
  }
  return entries;
}

/** The names of parts do not tell capitals apart, and some writers have the slashes of Windows. */
export const nameOf = (path: string): string => path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return null;
}

/** Where a size does not fit its field, the ZIP64 field among the extra ones has it; writers that stream fill it always. */
function sizesOf(view: DataView, entry: number, extra: number, length: number) {
  const [size, originalSize, offset] = [20, 24, 42].map((field) => view.getUint32(entry + field, true)) as [number, number, number];
  let long = zip64Field(view, extra, length);
  const longer = (value: number) => {
    if (value !== full || long === null) return value;
    long += 8;
    return Number(view.getBigUint64(long - 8, true));
  };
  const original = longer(originalSize);
  return { originalSize: original, size: longer(size), offset: longer(offset) };
}

function zip64Field(view: DataView, start: number, length: number): number | null {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) if (view.getUint16(at, true) === 1) return at + 4;
  return null;
}
