import type { AttendanceStatus } from '../gql/graphql.ts';
import type { CommonCommand, OwnKeys } from '../ui/grid/press-key.ts';

export type MarkCommand =
  /** Without `stays` the focus moves on after a single mark. */
  | { do: 'MARK'; status: AttendanceStatus; stays?: boolean }
  /** NEXT: where the focus goes after a mark. */
  | { do: 'REST_PRESENT' | 'NEXT' };
export type GridCommand = CommonCommand | MarkCommand;

const marks: Record<string, AttendanceStatus> = { p: 'PRESENT', a: 'APOLOGIES', d: 'DEPUTY', x: 'ABSENT', n: 'NOT_EXPECTED' };

/** The letters that set a mark. */
export const markKeys: OwnKeys<MarkCommand> = ({ key, shift }) => {
  const status = marks[key.toLowerCase()];
  if (status === 'PRESENT' && shift) return { do: 'REST_PRESENT' };
  return status && !shift ? { do: 'MARK', status } : null;
};
