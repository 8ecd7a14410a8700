import type { AttendanceStatus } from '@quorate/domain';

export interface MarkReading {
  status: AttendanceStatus;
  /** False when a person has to confirm it: a letter with several meanings, or words that leave doubt. */
  isSure: boolean;
}

/** What one bare symbol means in the table at hand; null when it means nothing there. */
export type Meaning = (symbol: string) => MarkReading | null;
