import { parseUkDate } from '@quorate/domain';
import type { ApologyClass, AttendanceStatus, MarkDetailsInput } from '../gql/graphql.ts';
import { typeDate } from '../platform/typed-dates.ts';
import type { FormError } from '../platform/user-errors.ts';
import type { MarkDetails } from './mark.ts';

/** A mark as its panel edits it: everything as it is typed or chosen. */
export interface CellDraft {
  status: AttendanceStatus;
  attendedBy: string;
  remote: boolean;
  late: boolean;
  leftEarly: boolean;
  apologyReceivedOn: string;
  apologyClass: ApologyClass | '';
  apologyAccepted: '' | 'yes' | 'no';
  note: string;
}

export function draftOf(status: AttendanceStatus, details: MarkDetails): CellDraft {
  return {
    status,
    attendedBy: details.attendedBy ?? '',
    remote: details.remote,
    late: details.late,
    leftEarly: details.leftEarly,
    apologyReceivedOn: typeDate(details.apologyReceivedOn),
    apologyClass: details.apologyClass ?? '',
    apologyAccepted: details.apologyAccepted === true ? 'yes' : details.apologyAccepted === false ? 'no' : '',
    note: details.note ?? '',
  };
}

export const asksForDeputy = ({ status }: CellDraft): boolean => status === 'DEPUTY';
export const asksHowTheyCame = ({ status }: CellDraft): boolean => status === 'PRESENT' || status === 'DEPUTY';
export const asksForApologies = ({ status }: CellDraft): boolean => status === 'APOLOGIES';

/** What is sent of a draft: only what belongs to its mark. */
export function detailsOf(draft: CellDraft): MarkDetailsInput {
  const came = asksHowTheyCame(draft);
  const apologised = asksForApologies(draft);
  return {
    attendedBy: (asksForDeputy(draft) && draft.attendedBy.trim()) || null,
    remote: came && draft.remote,
    late: came && draft.late,
    leftEarly: came && draft.leftEarly,
    apologyReceivedOn: apologised ? parseUkDate(draft.apologyReceivedOn.trim()) : null,
    apologyClass: (apologised && draft.apologyClass) || null,
    apologyAccepted: apologised && draft.apologyAccepted ? draft.apologyAccepted === 'yes' : null,
    note: draft.note.trim() || null,
  };
}

export function checkDraft(draft: CellDraft): FormError[] {
  const typed = draft.apologyReceivedOn.trim();
  if (!asksForApologies(draft) || typed === '' || parseUkDate(typed)) return [];
  return [{ field: 'apologyReceivedOn', message: `‘${typed}’ is not a date. Enter one such as 27 March 2026.` }];
}
