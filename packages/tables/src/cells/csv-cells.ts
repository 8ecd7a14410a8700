import { cleanCell } from './clean-text.ts';
import { unguardFormula } from './formula-guard.ts';
import { cellLimits, type Line } from './line.ts';

// A quote that never closes is a typing slip, not a quoted cell; after a few of them quotes are taken as text,
// so that a text full of quotes is still read in one pass.
const slipsAllowed = 20;
const longestQuotedCell = 5_000;

/** Cuts text at a delimiter, honouring quoted cells that hold delimiters, doubled quotes and line breaks, which `tidy` may keep. */
export function csvLines(text: string, delimiter: string, tidy: (cell: string) => string = cleanCell): Line[] {
  const reader = { text, delimiter, tidy, at: 0, line: 1, slips: 0 };
  const lines: Line[] = [];
  while (reader.at < text.length && lines.length < cellLimits.lines) lines.push(readRecord(reader));
  return lines;
}

interface Reader {
  text: string;
  delimiter: string;
  tidy(cell: string): string;
  at: number;
  line: number;
  slips: number;
}

function readRecord(reader: Reader): Line {
  const number = reader.line;
  const cells: string[] = [];
  for (;;) {
    const cell = readQuoted(reader) ?? readPlain(reader);
    if (cells.length < cellLimits.columns) cells.push(reader.tidy(unguardFormula(cell)));
    const ended = reader.text[reader.at] !== reader.delimiter;
    reader.at += 1;
    if (ended) break;
  }
  reader.line += 1;
  return { number, cells, ruled: cells.length > 1 };
}

function readPlain(reader: Reader): string {
  const start = reader.at;
  while (reader.at < reader.text.length && !endsCell(reader, reader.at)) reader.at += 1;
  return reader.text.slice(start, reader.at);
}

function readQuoted(reader: Reader): string | null {
  if (reader.text[reader.at] !== '"' || reader.slips >= slipsAllowed) return null;
  const end = findClosingQuote(reader);
  if (end === null || end - reader.at > longestQuotedCell) {
    reader.slips += 1;
    return null;
  }
  const inside = reader.text.slice(reader.at + 1, end);
  reader.line += inside.split('\n').length - 1;
  reader.at = end + 1;
  return inside.replaceAll('""', '"');
}

function findClosingQuote(reader: Reader): number | null {
  let at = reader.text.indexOf('"', reader.at + 1);
  while (at !== -1) {
    if (reader.text[at + 1] !== '"') return endsCell(reader, at + 1) ? at : null;
    at = reader.text.indexOf('"', at + 2);
  }
  return null;
}

function endsCell(reader: Reader, at: number): boolean {
  const character = reader.text[at];
  return character === undefined || character === '\n' || character === reader.delimiter;
}
