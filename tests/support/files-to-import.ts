import { publishedTable } from './importing.ts';
import { type Cell, excelFile, inFont, paragraph, symbol, wordCell, wordFile, wordTable } from './office-files.ts';

/** The published attendance as a board has it in Word: a merged heading, and ticks as the programs write them. */
export function attendanceInWord(): Buffer {
  const [, , ...lines] = publishedTable.trimEnd().split('\n');
  const marks: Record<string, string[]> = {
    '✓': [symbol('F0FC'), inFont('ü'), inFont('P', 'Wingdings 2')],
    '✗': [symbol('F0FB'), inFont('û')],
  };
  const mark = (sign: string, at: number) => wordCell(marks[sign]?.[at % (marks[sign]?.length ?? 1)] ?? '');
  const rows = lines.map((line, row) => line.split('\t').map((text, column) => (column === 0 ? text : mark(text, row + column))));
  const headings = [
    [wordCell('Agency', { merge: 'restart' }), wordCell('Board Meetings 2017/18', { columns: 4 })],
    [wordCell('', { merge: 'continue' }), 'June 2017', 'Sept 2017', 'Dec 2017', 'March 2018'],
  ];
  return wordFile(`${paragraph('Appendix 2: attendance')}${wordTable([...headings, ...rows])}`);
}

/** A plan whose ratings are only colours, with a row merged downwards, a deleted and an inserted word and a ticked box. */
export function planInWord(): Buffer {
  const deleted = '<w:del w:id="1"><w:r><w:delText>all taxi firms</w:delText></w:r></w:del>';
  const inserted = '<w:ins w:id="2"><w:r><w:t>taxi drivers</w:t></w:r></w:ins>';
  return wordFile(
    [
      paragraph('CSE Action Plan 2017-18: progress as at 31 December 2017'),
      wordTable([
        ['Objective', 'Action', 'Lead', 'By when', 'Progress', 'RAG'],
        [
          wordCell('1. Raise awareness', { merge: 'restart' }),
          wordCell(paragraph('1.1 Train ', deleted, inserted)),
          'Licensing',
          'March 2018',
          wordCell(paragraph('8 of 8 councils trained.') + paragraph('Refresher planned.')),
          wordCell('', { fill: '92D050' }),
        ],
        [
          wordCell('', { merge: 'continue' }),
          '1.2 Brief hotels',
          'Police',
          'End of June 2018',
          'Half of hotels briefed',
          wordCell('', { fill: 'FFC000' }),
        ],
        ['2. Assess risk', '2.1 Revise the risk factor matrix', 'LSCB / Police', 'Ongoing', 'In use', wordCell('', { fill: 'FF0000' })],
      ]),
      paragraph('Key:'),
      wordTable([
        [wordCell('', { fill: '92D050' }), 'On track'],
        [wordCell('', { fill: 'FFC000' }), 'Some delay'],
        [wordCell('', { fill: 'FF0000' }), 'Not started'],
      ]),
    ].join(''),
  );
}

/** Contributions under a merged heading, with a date, currency, a share, a bracketed refund, a third and a blank; and a sheet nobody sees. */
export function contributionsInExcel(): Buffer {
  const [heading, pounds, percent, day, accounts] = [0, 1, 2, 3, 4];
  const money = (value: number | null, style = pounds): Cell => ({ value, style });
  return excelFile({
    styles: [
      { fill: 'D9D9D9' },
      { format: '"£"#,##0.00' },
      { format: 9 },
      { format: 14 },
      { format: '_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-' },
    ],
    sheets: [
      { name: 'Workings', isHidden: true, cells: { A1: 'Agency', B1: 'Agreed', A2: 'Secret fund', B2: 99 } },
      {
        name: 'Contributions 2017-18',
        merged: ['A1:D1', 'A8:B8', 'C900:XFD1048576'],
        cells: {
          A1: { value: 'Partner contributions 2017/18', style: heading },
          B1: { value: null, style: heading },
          A2: 'Agency',
          B2: 'Agreed £',
          C2: '% share',
          D2: 'Invoiced',
          A3: 'Gwynedd Council',
          B3: money(60_000.1 + 0.2),
          C3: { value: 0.905, style: percent },
          D3: { value: 42_898, style: day },
          A4: { value: 'Fire & Rescue', type: 'inlineStr' },
          B4: money(1000 / 3),
          A5: 'Probation',
          B5: money(-1_250.5, accounts),
          A6: 'Youth Service',
          B6: money(null),
          A7: { value: 'Police', type: 'str' },
          B7: money(5_000, accounts),
          XFD1048576: 'left here by mistake',
        },
      },
    ],
  });
}

/** A year on each sheet: months as dates, marks in a symbol font of the cell. */
export function attendanceInExcel(): Buffer {
  const [month, tick] = [0, 1];
  const sheetOf = (name: string, first: number, second: number) => ({
    name,
    cells: {
      A1: 'Agency',
      B1: { value: first, style: month },
      C1: { value: second, style: month },
      A2: 'Cafcass East',
      B2: { value: 'ü', style: tick },
      C2: { value: 'û', style: tick },
      A3: 'Army Welfare',
      B3: { value: 'û', style: tick },
      C3: { value: 'ü', style: tick },
    },
  });
  return excelFile({
    styles: [{ format: 'mmm-yy' }, { font: 'Wingdings' }],
    isSince1904: true,
    sheets: [sheetOf('2016-17', 41_071, 41_163), sheetOf('2017-18', 41_436, 41_528)],
  });
}

/** A plan whose numbers are a list of Word, and a content control that is a ticked box, which Word draws as ☒. */
export function numberedPlan(): Buffer {
  const number = '<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:p>';
  const chapter = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>Prevent</w:t></w:r></w:p>';
  const box =
    '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>';
  const level = (at: number, pattern: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="3">${level(0, '%1.')}${level(1, '%1.%2')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;
  const rows = [
    ['No.', 'Action', 'Lead', 'Progress'],
    [wordCell(number), 'Train taxi drivers', wordCell(paragraph('Licensing ', box)), 'Done'],
    [wordCell(number), 'Brief hotels', 'Police', 'Half of them'],
  ];
  return wordFile(`${chapter}${wordTable(rows)}`, { 'word/numbering.xml': numbering });
}
