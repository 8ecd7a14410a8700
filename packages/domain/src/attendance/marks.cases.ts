import fc from 'fast-check';
import { type AttendanceStatus, attendanceStatuses, statusGlyph } from './status.ts';

/** Marks from the glyphs people know: "✓✗A–·D". A space is for the reader only. */
export function marksOf(glyphs: string): AttendanceStatus[] {
  return [...glyphs.replaceAll(' ', '')].map((glyph) => {
    const status = attendanceStatuses.find((candidate) => statusGlyph(candidate) === glyph);
    if (!status) throw new Error(`‘${glyph}’ is not a mark. Use one of ✓ D A ✗ – ·`);
    return status;
  });
}

export const someMarks = fc.array(fc.constantFrom(...attendanceStatuses), { maxLength: 14 });
