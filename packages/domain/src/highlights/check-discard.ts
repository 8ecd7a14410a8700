import type { Violation } from '../violation.ts';
import type { ReportState } from './report-state.ts';

/**
 * A report is discarded while it is a draft; what was handed in is the board's.
 * Source: the project's own rule.
 */
export function checkDiscard(state: ReportState): Violation[] {
  if (state === 'DRAFT') return [];
  const message = {
    SUBMITTED: 'This report is submitted, so it is not discarded. Return it to its author first.',
    PRESENTED: 'This report was presented to the board, so it stays.',
  }[state];
  return [{ code: 'LOCKED', message }];
}
