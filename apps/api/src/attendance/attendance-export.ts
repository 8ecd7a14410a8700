import { coverage, formatDate, formatMonth, formatPercentage, formatShare, statusWord } from '@quorate/domain';
import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import writeXlsxFile from 'write-excel-file/node';
import type { RequestContext } from '../platform/context.ts';
import type { AttendanceMatrixType, MatrixColumnType } from './attendance.types.ts';
import { loadMatrix } from './load-matrix.ts';

interface ExportQuery {
  groupId?: string;
  year?: string;
  boardId?: string;
}

/** GET /export/attendance.csv and .xlsx: the matrix of one group and year, as text cells that no spreadsheet runs as a formula. */
export function attendanceExport(app: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<RequestContext>): void {
  const serve = (kind: keyof typeof writers) => async (request: FastifyRequest<{ Querystring: ExportQuery }>, reply: FastifyReply) => {
    const context = await contextOf(request);
    if (!context.viewer) return reply.code(401).type('text/plain; charset=utf-8').send('Sign in to download this.');
    const { groupId = '', year = '', boardId } = request.query;
    const matrix = /^\d{4}$/.test(year) ? await loadMatrix(context.em, context.scope, { groupId, year: Number(year), boardId }) : null;
    if (!matrix)
      return reply
        .code(404)
        .type('text/plain; charset=utf-8')
        .send('There is no such attendance table. Open the attendance page and download it there.');
    const name = `attendance-${matrix.group.shortName.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${matrix.year}.${kind}`;
    return reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .type(types[kind])
      .send(await writers[kind](tableOf(matrix)));
  };
  app.get('/export/attendance.csv', serve('csv'));
  app.get('/export/attendance.xlsx', serve('xlsx'));
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const writers = {
  // The mark at the front tells Excel that the file is UTF-8.
  csv: async (table: string[][]): Promise<string | Buffer> => `\uFEFF${stringify(table, { escape_formulas: true })}`,
  xlsx: async (table: string[][]): Promise<string | Buffer> =>
    writeXlsxFile(
      table.map((row, index) => row.map((value) => ({ value, type: String, fontWeight: index === 0 ? ('bold' as const) : undefined }))),
    ).toBuffer(),
};

const heading = (column: MatrixColumnType): string => (column.dateKnownTo === 'MONTH' ? formatMonth(column.date) : formatDate(column.date));

function tableOf(matrix: AttendanceMatrixType): string[][] {
  const totals = matrix.columns.map((column) => formatShare(coverage(column.totals)));
  return [
    ['Seat', 'Agency', ...matrix.columns.map(heading), 'Covered', 'Percentage'],
    ...matrix.rows.map((row) => [
      row.seatName,
      row.agencyName ?? '',
      ...row.marks.map(statusWord),
      formatShare(coverage(row.totals)),
      formatPercentage(coverage(row.totals)),
    ]),
    ['Covered', '', ...totals, formatShare(coverage(matrix.totals)), formatPercentage(coverage(matrix.totals))],
    ['Quorum', '', ...matrix.columns.map((column) => column.quorum.sentence), '', ''],
  ];
}
