import { gql } from '@urql/core';
import type { Cache, Data, UpdatesConfig } from '@urql/exchange-graphcache';
import type { AttendanceStatus } from '../gql/graphql.ts';
import { hasDetails, type MarkDetails } from './mark.ts';

interface RecordedMark {
  meetingId: string;
  seatId: string;
  status: AttendanceStatus;
  version: number;
  details: MarkDetails;
}

interface Answer {
  results: readonly { mark?: RecordedMark | null }[];
}

/** After marks are recorded, every cached matrix that has their meeting shows them, without being asked for again. */
export const attendanceUpdates: UpdatesConfig = {
  Mutation: {
    recordAttendance: (result, _args, cache) => writeMarks(cache, result.recordAttendance as unknown as Answer | null),
    markRest: (result, _args, cache) => writeMarks(cache, result.markRest as unknown as Answer | null),
    undoBatch: (result, _args, cache) => writeMarks(cache, result.undoBatch as unknown as Answer | null),
    correctMark: (result, _args, cache) => writeMarks(cache, result.correctMark as unknown as Answer | null),
  },
};

function writeMarks(cache: Cache, answer: Answer | null): void {
  const marks = answer?.results.flatMap(({ mark }) => (mark ? [mark] : [])) ?? [];
  if (marks.length === 0) return;
  for (const { fieldName, arguments: given } of cache.inspectFields('Query')) {
    if (fieldName === 'markHistory') cache.invalidate('Query', fieldName, given);
  }
  for (const matrix of cachedMatrices(cache, marks)) writeInto(cache, matrix, marks);
}

/** The keys of the matrices in the cache: those of a year, and those of the meetings that the marks are for. */
function cachedMatrices(cache: Cache, marks: readonly RecordedMark[]): Set<string> {
  const found = new Set<string>();
  const look = (entity: string | { __typename: string; id: string }, name: string) => {
    for (const { fieldName, arguments: given } of cache.inspectFields(entity)) {
      const key = fieldName === name ? cache.resolve(entity, fieldName, given) : null;
      if (typeof key === 'string') found.add(key);
    }
  };
  look('Query', 'attendanceMatrix');
  for (const meetingId of new Set(marks.map((mark) => mark.meetingId))) look({ __typename: 'Meeting', id: meetingId }, 'attendance');
  return found;
}

function writeInto(cache: Cache, matrix: string, marks: readonly RecordedMark[]): void {
  const columns = (cache.resolve(matrix, 'columns') as string[] | null) ?? [];
  const columnOf = new Map(columns.map((column, index) => [cache.resolve(column, 'meetingId') as string, index]));
  const bySeat = new Map<string, RecordedMark[]>();
  for (const mark of marks) if (columnOf.has(mark.meetingId)) bySeat.set(mark.seatId, [...(bySeat.get(mark.seatId) ?? []), mark]);
  if (bySeat.size === 0) return;
  for (const row of (cache.resolve(matrix, 'rows') as string[] | null) ?? []) {
    const own = bySeat.get(cache.resolve(row, 'seatId') as string);
    if (own) writeRow(cache, row, own, columnOf);
  }
}

const RowMarks = gql`
  fragment AttendanceCache_Row on MatrixRow {
    id
    marks
    versions
  }
`;

const RowDetails = gql`
  fragment AttendanceCache_Details on MatrixRow {
    id
    details { meetingId attendedBy remote late leftEarly apologyReceivedOn apologyClass apologyAccepted note isCorrected }
  }
`;

function writeRow(cache: Cache, key: string, own: readonly RecordedMark[], columnOf: ReadonlyMap<string, number>): void {
  const id = cache.resolve(key, 'id') as string;
  const marks = cache.resolve(key, 'marks') as AttendanceStatus[] | null;
  const versions = cache.resolve(key, 'versions') as number[] | null;
  if (!marks || !versions) return;
  const next = { marks: [...marks], versions: [...versions] };
  const newer = own.filter((mark) => mark.version >= (versions[columnOf.get(mark.meetingId) as number] ?? 0));
  for (const { meetingId, status, version } of newer) {
    const column = columnOf.get(meetingId) as number;
    next.marks[column] = status;
    next.versions[column] = version;
  }
  cache.writeFragment(RowMarks, { __typename: 'MatrixRow', id, ...next } as Data);
  writeDetails(cache, id, newer);
}

function writeDetails(cache: Cache, id: string, marks: readonly RecordedMark[]): void {
  const row = cache.readFragment(RowDetails, { __typename: 'MatrixRow', id } as Data) as { details: MarkDetails[] } | null;
  if (!row) return;
  const changed = new Map(marks.map((mark) => [mark.meetingId, mark.details]));
  const details = [...row.details.filter(({ meetingId }) => !changed.has(meetingId)), ...changed.values()].filter(
    (one) => one.isCorrected || hasDetails(one),
  );
  cache.writeFragment(RowDetails, {
    __typename: 'MatrixRow',
    id,
    details: details.map((one) => ({ __typename: 'MarkDetails', ...one })),
  } as Data);
}
