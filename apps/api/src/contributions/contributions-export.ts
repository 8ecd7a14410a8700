import {
  budgetStateWord,
  entryKindWord,
  formatHundredths,
  formatQuantity,
  type Pence,
  plainPounds,
  reportingYearLabel,
} from '@quorate/domain';
import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Board } from '../boards/board.entity.ts';
import { type RequestContext, today } from '../platform/context.ts';
import type { ContributionYearType, InKindType, PartnerContributionType } from './contributions.types.ts';
import { loadContributions } from './load-contributions.ts';
import { statementPdf } from './statement-pdf.ts';

interface ExportQuery {
  boardId?: string;
  year?: string;
  agencyId?: string;
}

interface Asked {
  board: Board;
  label: string;
  year: ContributionYearType;
  /** Null where the whole board is asked for. */
  partner: PartnerContributionType | null;
  asAt: string;
}

/** GET /export/contributions.csv, for a board's year or one partner's, and /export/statement.pdf for one partner's year. */
export function contributionsExport(app: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<RequestContext>): void {
  type Request = FastifyRequest<{ Querystring: ExportQuery }>;
  const serve = (answer: (asked: Asked, reply: FastifyReply) => Promise<FastifyReply>) => async (request: Request, reply: FastifyReply) => {
    const context = await contextOf(request);
    if (!context.viewer) return plain(reply, 401, 'Sign in to download this.');
    const asked = await askedFor(context, request.query);
    if (!asked) return plain(reply, 404, 'There is no such statement that you may see. Open the contributions page and download it there.');
    return answer(asked, reply);
  };
  app.get(
    '/export/contributions.csv',
    serve(async (asked, reply) => attached(reply, fileName(asked, 'csv'), 'text/csv; charset=utf-8').send(writeTable(tableOf(asked)))),
  );
  app.get(
    '/export/statement.pdf',
    serve(async ({ board, partner, ...asked }, reply) =>
      partner
        ? attached(reply, fileName({ board, partner, ...asked }, 'pdf'), 'application/pdf').send(
            await statementPdf({ ...asked, board: board.name, partner }),
          )
        : plain(reply, 404, 'A statement is for one partner. Open its page and download it there.'),
    ),
  );
}

async function askedFor(context: RequestContext, { boardId = '', year = '', agencyId }: ExportQuery): Promise<Asked | null> {
  const board = await context.em.findOne(Board, { id: boardId });
  if (!board || !/^\d{4}$/.test(year)) return null;
  const found = (await loadContributions(context, { boardId, year: Number(year), years: 1 }))?.years.at(-1);
  const partner = found?.partners.find(({ agency }) => agency.id === agencyId) ?? null;
  if (!found || (agencyId && !partner)) return null;
  const label = reportingYearLabel(found.year, board.financialYearStartsInMonth);
  return { board, label, year: found, partner, asAt: today(context) };
}

const plain = (reply: FastifyReply, code: number, text: string): FastifyReply =>
  reply.code(code).type('text/plain; charset=utf-8').send(text);

const attached = (reply: FastifyReply, name: string, type: string): FastifyReply =>
  reply.header('content-disposition', `attachment; filename="${name}"`).type(type);

function fileName({ board, partner, year }: Pick<Asked, 'board' | 'partner' | 'year'>, ending: string): string {
  const words = [partner ? 'statement' : 'contributions', (partner?.agency ?? board).shortName, String(year.year)].join(' ');
  return `${words.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.${ending}`;
}

type Cell = string | Pence;

/** Amounts are the only numbers. They go out in pounds, so that a spreadsheet adds them up, and below zero is no formula. */
const writeTable = (table: Cell[][]): string =>
  `\uFEFF${stringify(table, {
    escape_formulas: true,
    cast: { number: (pence) => ({ value: plainPounds(pence), escape_formulas: false }) },
  })}`;

/** Nothing written down is an empty cell, which is not nought. */
const amount = (pence: Pence | null | undefined): Cell => pence ?? '';
const invented = (isInvented: boolean): string => (isInvented ? 'Invented for the sample' : '');

function tableOf({ label, year, partner }: Asked): Cell[][] {
  return partner ? statementTable(label, year, partner) : boardTable(year);
}

function boardTable({ partners, totals, isInvented }: ContributionYearType): Cell[][] {
  const cash = [totals.agreed, totals.invoiced, totals.credited, totals.received, totals.outstanding].map(amount);
  const inKind = amount(totals.inKindValue);
  const isShown = [...cash, inKind].some((total) => total !== '');
  return [
    ['Partner', 'Agreed', 'Invoiced', 'Credited', 'Received', 'Outstanding', 'Share of agreed', 'In kind', 'Note'],
    ...partners.map((one) => [
      one.agency.name,
      ...[one.agreed, one.invoiced, one.credited, one.received, one.outstanding].map(amount),
      one.share === null || one.share === undefined ? '' : formatHundredths(one.share),
      amount(one.inKindValue),
      invented(one.isInvented),
    ]),
    ['Total', ...cash, '', inKind, invented(isInvented && isShown)],
  ];
}

function statementTable(label: string, { state }: ContributionYearType, partner: PartnerContributionType): Cell[][] {
  return [
    ['Partner', partner.agency.name],
    ['Financial year', label],
    ['State', budgetStateWord[state]],
    ['Agreed', amount(partner.agreed)],
    ['Invoiced', amount(partner.invoiced)],
    ['Credited', amount(partner.credited)],
    ['Received', amount(partner.received)],
    ['Outstanding', amount(partner.outstanding)],
    ['Note', invented(partner.isInvented)],
    [],
    ['Date', 'What', 'Budget line', 'Amount', 'To be paid by', 'Reference', 'Reason or note', 'Recorded by'],
    ...partner.entries.map((entry) => [
      entry.date,
      entryKindWord[entry.kind],
      entry.budgetLine ?? '',
      amount(entry.pence),
      entry.dueOn ?? '',
      entry.reference ?? '',
      entry.reason ?? entry.note ?? '',
      entry.by,
    ]),
    [],
    ['In kind', 'Quantity', 'Unit', 'Value', 'Basis', 'Reason'],
    ...partner.inKind.map(inKindRow),
    ...(partner.inKindTakenBack.length === 0
      ? []
      : [[], ['Taken back and counted no more', 'Quantity', 'Unit', 'Value', 'Basis', 'Reason']]),
    ...partner.inKindTakenBack.map((given) => inKindRow({ ...given, reason: given.takenBackReason })),
  ];
}

const inKindRow = ({ what, quantity, unit, value, basis, reason }: InKindType): Cell[] => [
  ...[what, formatQuantity(quantity), unit, amount(value)],
  ...[basis ?? '', reason ?? ''],
];
