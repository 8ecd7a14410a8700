import { inflateSync } from 'node:zlib';

export interface PrintedFile {
  pages: number;
  /** Each size of sheet there is, in points: "595 x 842". */
  sizes: string[];
  /** How wide the page was laid out, in CSS pixels, to fit between the margins. */
  layoutWidth: number;
}

/** What Chromium printed: its sheets, and the white ground of the page, which is the first thing it draws. */
export function readPrinted(file: Buffer): PrintedFile {
  const text = file.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const sizes = boxes.map(([, width, height]) => `${Math.floor(Number(width))} x ${Math.floor(Number(height))}`);
  const ground = drawings(file, text)
    .map((drawn) => /^0 0 (\d+) \d+ re$/m.exec(drawn)?.[1])
    .find(Boolean);
  return { pages: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, sizes: [...new Set(sizes)], layoutWidth: Number(ground) };
}

function drawings(file: Buffer, text: string): string[] {
  return [...text.matchAll(/stream\r?\n/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    try {
      return [inflateSync(file.subarray(start, text.indexOf('endstream', start))).toString('latin1')];
    } catch {
      return [];
    }
  });
}
