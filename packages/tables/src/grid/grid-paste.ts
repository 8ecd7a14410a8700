import type { AttendanceStatus } from '@quorate/domain';

export interface GridPasteCell {
  symbol: string;
  /** null: not understood, so the person must choose. */
  status: AttendanceStatus | null;
}

/** What a paste into the recording grid turned out to be. */
export type GridPaste =
  | { kind: 'MARKS'; cells: GridPasteCell[][] }
  | { kind: 'NAMES_AND_MARKS'; rows: { name: string; cells: GridPasteCell[] }[] }
  | { kind: 'NAMES'; names: string[] }
  | { kind: 'NOTHING'; message: string };
