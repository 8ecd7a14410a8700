import { inflateRawSync } from 'node:zlib';

/** The text of every part of an .xlsx file: a zip whose central directory says where its parts are. */
export function readWorkbook(file: Buffer): string {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let entry = file.readUInt32LE(end + 16);
  const parts: string[] = [];
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    parts.push(readPart(file, entry));
    entry += 46 + file.readUInt16LE(entry + 28) + file.readUInt16LE(entry + 30) + file.readUInt16LE(entry + 32);
  }
  return parts.join('\n');
}

function readPart(file: Buffer, entry: number): string {
  const isDeflated = file.readUInt16LE(entry + 10) === 8;
  const size = file.readUInt32LE(entry + 20);
  const local = file.readUInt32LE(entry + 42);
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const bytes = file.subarray(start, start + size);
  return (isDeflated ? inflateRawSync(bytes) : bytes).toString('utf8');
}
