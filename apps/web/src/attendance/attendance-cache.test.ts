import { type Client, createClient, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { beforeEach, describe, expect, it } from 'vitest';
import { attendanceUpdates } from './attendance-cache.ts';
import { detailsInput } from './mark.ts';

const MatrixQuery = gql`
  query ($id: ID!) {
    attendanceMatrix(groupId: $id, year: 2017) {
      id
      columns { id meetingId }
      rows { id seatId marks versions details { meetingId attendedBy remote late leftEarly apologyReceivedOn apologyClass apologyAccepted note isCorrected } }
    }
  }
`;
const Record = gql`
  mutation ($mark: String!) {
    recordAttendance(input: $mark) { results { mark { meetingId seatId status version details { meetingId attendedBy remote late leftEarly apologyReceivedOn apologyClass apologyAccepted note isCorrected } } } }
  }
`;

const noKey = () => null;
const keys = Object.fromEntries(['MarkDetails', 'MarkResult', 'AttendanceMark'].map((name) => [name, noKey]));
const noDetails = { __typename: 'MarkDetails', ...detailsInput(undefined), isCorrected: false };
let client: Client;
let asked: number;
let answer: unknown;

const matrix = {
  __typename: 'AttendanceMatrix',
  id: 'board-2017',
  columns: ['june', 'september'].map((meetingId) => ({ __typename: 'MatrixColumn', id: `2017-${meetingId}`, meetingId })),
  rows: ['police', 'cafcass'].map((seatId) => ({
    __typename: 'MatrixRow',
    id: `2017-${seatId}`,
    seatId,
    marks: ['NOT_RECORDED', 'PRESENT'],
    versions: [0, 4],
    details: [],
  })),
};

/** The server: the matrix for a query, whatever the test says for a mutation. */
async function server(_: unknown, init?: RequestInit): Promise<Response> {
  asked += 1;
  const isMutation = String(init?.body).includes('mutation');
  return new Response(JSON.stringify({ data: isMutation ? answer : { attendanceMatrix: matrix } }), {
    headers: { 'content-type': 'application/json' },
  });
}

const read = () => client.readQuery(MatrixQuery, { id: 'board' })?.data.attendanceMatrix.rows;

async function record(mark: Record<string, unknown>) {
  const results = [{ __typename: 'MarkResult', mark: { __typename: 'AttendanceMark', ...mark } }];
  answer = { recordAttendance: { __typename: 'RecordAttendancePayload', results } };
  await client.mutation(Record, { mark: '' }).toPromise();
}

beforeEach(async () => {
  asked = 0;
  client = createClient({
    url: 'http://quorate.example/graphql',
    preferGetMethod: false,
    fetch: server as typeof fetch,
    exchanges: [cacheExchange({ keys, updates: attendanceUpdates }), fetchExchange],
  });
  await client.query(MatrixQuery, { id: 'board' }).toPromise();
});

describe('A recorded mark', () => {
  it('shows in the cached matrix with its version, without asking for the matrix again', async () => {
    await record({ meetingId: 'june', seatId: 'police', status: 'DEPUTY', version: 1, details: { ...noDetails, meetingId: 'june' } });
    expect(read()[0]).toMatchObject({ marks: ['DEPUTY', 'PRESENT'], versions: [1, 4], details: [] });
    expect(read()[1]).toMatchObject({ marks: ['NOT_RECORDED', 'PRESENT'], versions: [0, 4] });
    expect(asked).toBe(2);
  });

  it('brings along the details it carries', async () => {
    await record({
      meetingId: 'june',
      seatId: 'police',
      status: 'DEPUTY',
      version: 1,
      details: { ...noDetails, meetingId: 'june', attendedBy: 'The deputy' },
    });
    expect(read()[0].details).toMatchObject([{ meetingId: 'june', attendedBy: 'The deputy' }]);
  });

  it('does not put back what the cache knows better', async () => {
    await record({
      meetingId: 'september',
      seatId: 'police',
      status: 'ABSENT',
      version: 2,
      details: { ...noDetails, meetingId: 'september' },
    });
    expect(read()[0]).toMatchObject({ marks: ['NOT_RECORDED', 'PRESENT'], versions: [0, 4] });
  });

  it('of a meeting that no cached matrix has changes nothing', async () => {
    await record({
      meetingId: 'december',
      seatId: 'police',
      status: 'ABSENT',
      version: 1,
      details: { ...noDetails, meetingId: 'december' },
    });
    expect(read()[0]).toMatchObject({ marks: ['NOT_RECORDED', 'PRESENT'] });
  });
});
