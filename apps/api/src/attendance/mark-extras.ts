import type { Violation } from '@quorate/domain';
import { checkLength, orNull } from '../platform/text-rules.ts';
import type { MarkExtras } from './attendance.entity.ts';
import type { MarkDetailsInput, MarkDetailsType } from './attendance.types.ts';

/** Extras as one engine returns them (text) or the other (an object); null when a mark carries none. */
export function readExtras(stored: string | MarkExtras | null): MarkExtras | null {
  const extras = typeof stored === 'string' ? (JSON.parse(stored) as MarkExtras | null) : stored;
  return extras && Object.keys(extras).length > 0 ? extras : null;
}

/** A mark's extras as the wire shows them. */
export function markDetails(meetingId: string, stored: string | MarkExtras | null): MarkDetailsType {
  const extras = readExtras(stored) ?? {};
  return {
    meetingId,
    attendedBy: extras.attendedBy ?? null,
    remote: extras.remote ?? false,
    late: extras.late ?? false,
    leftEarly: extras.leftEarly ?? false,
    apologyReceivedOn: extras.apologyReceivedOn ?? null,
    apologyClass: extras.apologyClass ?? null,
    apologyAccepted: extras.apologyAccepted ?? null,
    note: extras.note ?? null,
    isCorrected: extras.isCorrected ?? false,
  };
}

/** What is stored of the details a person gave: only what is set, so that most marks carry nothing. */
export function extrasOf(details: MarkDetailsInput): MarkExtras | null {
  const given: MarkExtras = {
    attendedBy: orNull(details.attendedBy),
    remote: details.remote ?? false,
    late: details.late ?? false,
    leftEarly: details.leftEarly ?? false,
    apologyReceivedOn: details.apologyReceivedOn ?? null,
    apologyClass: details.apologyClass ?? null,
    apologyAccepted: details.apologyAccepted ?? null,
    note: orNull(details.note),
  };
  const set = Object.entries(given).filter(([, value]) => value !== null && value !== false);
  return set.length > 0 ? (Object.fromEntries(set) as MarkExtras) : null;
}

export const checkDetails = (details: MarkDetailsInput | null | undefined): Violation[] => [
  ...checkLength(details?.attendedBy, 'the name of who attended', 'details.attendedBy', 200),
  ...checkLength(details?.note, 'the note', 'details.note', 1000),
];
