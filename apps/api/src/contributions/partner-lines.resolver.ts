import { addTallies, countsInTotals, effectiveMark, isLate, maySeeLine, reportingYear, tally } from '@quorate/domain';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { askedYear } from '../platform/year.ts';
import type { PartnerContributionType } from './contributions.types.ts';
import { loadContributions } from './load-contributions.ts';
import { onlookerOf } from './onlooker.ts';
import { type AgencySeatRow, actionsLedByAgencies, agenciesWithMarks, type LedActionRow } from './partner-lines.queries.ts';
import { PartnerLineType, type PartnerSeatType } from './partner-lines.types.ts';

@Resolver()
export class PartnerLinesResolver {
  @Query(() => [PartnerLineType], {
    description: 'Every agency of a board in one line, by name: attendance, money, in kind and late actions of one year.',
  })
  async partnerLines(
    @Arg('boardId', () => ID) boardId: string,
    @Arg('year', () => Int, { description: '2017 is 2017/18.' }) year: number,
    @Ctx() context: RequestContext,
    @Arg('agencyId', () => ID, { nullable: true, description: 'The line of one agency only.' }) only?: string | null,
  ): Promise<PartnerLineType[]> {
    signedIn(context);
    const { em, scope } = context;
    const board = await em.findOne(Board, { id: boardId });
    if (!board) return [];
    const period = reportingYear(askedYear(year), board.yearStartsInMonth);
    const rows = await agenciesWithMarks(em, scope, { boardId, period, agencyId: only ?? null });
    const led = Map.groupBy(await actionsLedByAgencies(em, scope, boardId, today(context)), ({ agencyId }) => agencyId);
    const money = (await loadContributions(context, { boardId, year, years: 1 }))?.years.at(-1)?.partners ?? [];
    const onlooker = onlookerOf(context, boardId);
    const lines = [...Map.groupBy(rows, ({ agencyId }) => agencyId).entries()].map(([agencyId, own]) => ({
      ...lineOf(`${boardId}:${year}:${agencyId}`, own),
      isMoneyShown: maySeeLine(board.contributionPolicy ?? 'TOTALS', onlooker, agencyId),
      ...moneyOf(money.find(({ agency }) => agency.id === agencyId)),
      lateActions: lateOf(led.get(agencyId) ?? [], today(context)),
    }));
    return lines.sort((one, other) => one.agency.name.localeCompare(other.agency.name, 'en-GB'));
  }
}

function lineOf(id: string, rows: readonly AgencySeatRow[]) {
  const [{ agencyId, name, shortName, statutoryClass }] = rows as [AgencySeatRow];
  const bySeat = seatsOf(id, rows);
  return {
    id,
    agency: { id: agencyId, name, shortName },
    isStatutoryPartner: statutoryClass === 'STATUTORY_PARTNER',
    seats: bySeat.length,
    attendance: addTallies(bySeat.map(({ attendance }) => attendance)),
    bySeat,
  };
}

/** The seats that count towards coverage, by the names of their groups. */
function seatsOf(lineId: string, rows: readonly AgencySeatRow[]): PartnerSeatType[] {
  const counting = rows.filter((row) => row.seatId !== null && row.countsTowardsCoverage);
  return [...Map.groupBy(counting, ({ seatId }) => seatId).values()]
    .map((own) => {
      const { seatId, seatName, groupId, groupName, groupShortName } = own[0] as AgencySeatRow;
      return {
        id: `${lineId}:${seatId}`,
        seatId: seatId ?? '',
        name: seatName ?? '',
        group: { id: groupId ?? '', name: groupName ?? '', shortName: groupShortName ?? '' },
        attendance: addTallies(own.map((row) => tally(marksOf(row)))),
      };
    })
    .sort((one, other) => one.group.name.localeCompare(other.group.name, 'en-GB') || one.name.localeCompare(other.name, 'en-GB'));
}

/** The mark of one seat at one meeting, where the meeting took place. */
function marksOf({ seatId, meetingId, date, state, from, to, status }: AgencySeatRow) {
  if (!meetingId || !seatId || !countsInTotals({ id: meetingId, date, state })) return [];
  const seat = { id: seatId, name: '', agencyId: null, seatClass: 'RELEVANT_AGENCY' as const, countsTowardsCoverage: true, from, to };
  return [effectiveMark({ id: meetingId, date, state }, seat, status ?? undefined)];
}

const moneyOf = (partner: PartnerContributionType | undefined) => ({
  agreed: partner?.agreed ?? null,
  received: partner?.received ?? null,
  outstanding: partner?.outstanding ?? null,
  share: partner?.share ?? null,
  inKindValue: partner?.inKindValue ?? null,
  pledge: partner?.pledge ?? null,
  isInvented: partner?.isInvented ?? false,
});

const lateOf = (led: readonly LedActionRow[], day: string): number =>
  led.filter(({ due, rating }) => isLate({ due }, rating ?? 'NOT_STARTED', day)).length;
