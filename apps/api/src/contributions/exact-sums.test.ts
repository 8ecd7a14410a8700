import { mostPence } from '@quorate/domain';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { scopeOf } from '../platform/scope.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, anApi, someone } from '../testing.ts';
import { Budget } from './budget.entity.ts';
import { insertEntries, type NewEntry } from './ledger-writes.queries.ts';

const kinds = ['AGREED', 'INVOICED', 'CREDITED', 'RECEIVED'] as const;
const years = [2013, 2014, 2015, 2016, 2017];
const [partners, perPartner] = [40, 500];
const figures = 'agreed invoiced credited received outstanding';
const statement = `query ($boardId: ID!) { contributions(boardId: $boardId, year: 2017, years: 5) { years { year
  partners { agency { id } ${figures} share } totals { ${figures} } reserve { opening income spend closing } } } }`;

describe('A ledger of 100,000 amounts, up to the largest', () => {
  const api = anApi();
  const written: (NewEntry & { year: number })[] = [];
  let shown: any[];

  /** What was written, added up in numbers that have no limit. */
  const sumOf = (kind: string, year: number, agencyId?: string): number =>
    Number(
      written
        .filter((one) => one.kind === kind && one.year === year && (agencyId === undefined || one.agencyId === agencyId))
        .reduce((sum, { pence }) => sum + BigInt(pence), 0n),
    );

  const write = async (board: Board, viewer: RequestViewer, year: number, entries: NewEntry[]) => {
    const scope = scopeOf(viewer);
    for (let from = 0; from < entries.length; from += 1_000) {
      const batch = { boardId: board.id, year, batch: `${year} ${from}`, by: 'Asha', at: '2018-03-20T10:00:00.000Z' };
      await insertEntries(api.em, scope, batch, entries.slice(from, from + 1_000));
    }
    written.push(...entries.map((entry) => ({ ...entry, year })));
  };

  beforeAll(async () => {
    const { board } = await aBoard(api);
    const asha = await someone(api, 'ADMINISTRATOR', board);
    const { em } = api;
    const agencies = Array.from({ length: partners }, (_, index) =>
      em.create(Agency, {
        ...{ name: `Agency ${index}`, shortName: `Agency ${index}`, sector: 'OTHER', statutoryClass: 'OTHER', aliases: [] },
        boards: [board.id],
      }),
    );
    for (const year of years)
      em.create(Budget, { board: board.id, year, state: 'AGREED', invoiceBy: `${year}-06-30`, changedAt: '2018-01-01T00:00:00Z' });
    await em.flush();
    const entry = fc.record({ kind: fc.constantFrom(...kinds), pence: fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: mostPence })) });
    for (const year of years) {
      const amounts = fc.sample(entry, { numRuns: partners * perPartner, seed: year });
      await write(
        board,
        asha,
        year,
        amounts.map((amount, index) => ({ ...amount, agencyId: agencies[index % partners]?.id ?? null, date: `${year}-05-01` })),
      );
    }
    shown = (await api.ask(asha, statement, { boardId: board.id })).contributions.years;
  }, 120_000);

  it('is shown to the penny for each partner', () => {
    expect(written).toHaveLength(100_000);
    for (const { year, partners: lines } of shown) {
      const wanted = lines.map(({ agency }: any) => kinds.map((kind) => sumOf(kind, year, agency.id)));
      expect(lines.map(({ agreed, invoiced, credited, received }: any) => [agreed, invoiced, credited, received])).toEqual(wanted);
    }
  });

  it('totals what its parts add up to, and the reserve closes at what was received', () => {
    for (const { year, partners: lines, totals, reserve } of shown) {
      expect([totals.agreed, totals.invoiced, totals.credited, totals.received]).toEqual(kinds.map((kind) => sumOf(kind, year)));
      for (const figure of figures.split(' ')) {
        expect(totals[figure]).toBe(Number(lines.reduce((sum: bigint, line: any) => sum + BigInt(line[figure]), 0n)));
      }
      expect(reserve).toEqual({ opening: 0, income: totals.received, spend: 0, closing: totals.received });
    }
  });

  it('has shares that are 100.00% together', () => {
    for (const { partners: lines } of shown) expect(lines.reduce((sum: number, { share }: any) => sum + share, 0)).toBe(10_000);
  });
});
