import { Inflate } from 'fflate';
import { FileRefusal } from '../file-refusal.ts';
import { nameOf, type ZipEntry, zipEntries } from './zip-entries.ts';

/** Bytes of all the parts that are read, unpacked. The largest plan of a board is a hundredth of it. */
const mostUnpacked = 20_000_000;
/** Deflate makes a thousand times as much of a byte at most: so much at a time, and a bomb is noticed in good time. */
const atATime = 4_096;
const localLength = 30;

/** The parts of a Word or Excel file. One is unpacked when it is asked for, and nothing more than all together may be. */
export class OfficeParts {
  private readonly bytes: Uint8Array;
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private left = mostUnpacked;

  constructor(bytes: Uint8Array) {
    const entries = zipEntries(bytes);
    if (entries === null) throw new FileRefusal('BROKEN');
    this.bytes = bytes;
    this.entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  has(name: string): boolean {
    return this.entries.has(nameOf(name));
  }

  /** The text of a part; null where there is none of that name. */
  text(name: string): string | null {
    const entry = this.entries.get(nameOf(name));
    if (entry === undefined) return null;
    if (entry.originalSize > this.left) throw new FileRefusal('TOO_LARGE');
    const packed = this.packed(entry);
    return decode(entry.isDeflated ? this.unpack(packed) : packed);
  }

  private packed({ offset, size }: ZipEntry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const start = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + size > this.bytes.length) throw new FileRefusal('BROKEN');
    return this.bytes.subarray(start, start + size);
  }

  /** Counts what really comes out, whatever the zip said. */
  private unpack(packed: Uint8Array): Uint8Array {
    const pieces: Uint8Array[] = [];
    let isWhole = false;
    const inflate = new Inflate((piece, isLast) => {
      this.left -= piece.length;
      if (this.left < 0) throw new FileRefusal('TOO_LARGE');
      pieces.push(piece);
      isWhole = isLast;
    });
    for (let at = 0; at < packed.length; at += atATime) inflate.push(packed.subarray(at, at + atATime), at + atATime >= packed.length);
    if (!isWhole) throw new FileRefusal('BROKEN');
    return joined(pieces);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function decode(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
