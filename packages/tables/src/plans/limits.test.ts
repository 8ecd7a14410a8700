import { describe, expect, it } from 'vitest';
import { readPlanTables } from './read-plan-tables.ts';

const full = 990_000;
const fill = (piece: string, length = full) => piece.repeat(Math.floor(length / piece.length));
const heading = 'Ref\tAction\tLead\tBy when\tProgress\tRAG\n';

// The time allowed is for a slow machine; a text whose time grew with the square of its length would need minutes.
const timeAllowed = 30_000;

const texts: [string, string][] = [
  ['rows', heading + fill('1\tDevelop\tPolice\tMay 2018\tStarted\tG\n')],
  ['rows with slashes', heading.replaceAll('\t', ' / ') + fill('1. / Develop / Chair / DCS / May 2018 / Started / 1\n')],
  ['slashes', heading.replaceAll('\t', ' / ') + fill(' / ')],
  ['cells on lines of their own', heading.replaceAll('\t', '\n') + fill('1\nDevelop a policy\nPolice\nMay 2018\nStarted\nG\n')],
  ['columns of spaces', heading.replaceAll('\t', '    ') + fill('1    Develop    Police    May 2018    Started    G\n')],
  ['pipes on lines of their own', heading.replaceAll('\t', ' |\n') + fill('1 |\nDevelop |\nPolice |\nMay 2018 |\nStarted |\nG |\n')],
  ['headings', fill(heading)],
  ['headings on lines of their own', fill('Action\nLead\nBy when\n')],
  ['headings with slashes', fill('Action / Lead / By when\n')],
  ['a row of many lines', `${heading}1\t${fill('a\n')}`],
  ['keys', fill('Key: 1 achieved; 2 on track\n')],
  ['one key', `Key: ${fill('1 achieved; ')}`],
  ['numbers', fill('1 Achieved\n')],
  ['dates', `Action\tDue\n${fill('Meet\tMay 2018 – June 2018, revised July 2018\n')}`],
  ['pipes', fill('|')],
  ['commas', fill('Action,')],
  ['brackets', fill('(')],
  ['spaces', fill(' ')],
  ['one word', fill('a')],
  ['words', fill('action plan ')],
];

const pages: [string, string][] = [
  ['coloured cells', `<table><tr><td>Action<td>RAG${fill('<tr><td>Develop<td style="background:#92D050">')}`],
  ['style rules', `<style>${fill('.a{background:#92D050}')}</style>`],
  ['one style', `<td style="${fill('background:red;')}">`],
  ['tables one inside the other', fill('<table><tr><td>')],
];

describe('an action plan as long as may be', () => {
  it.each(texts)('of %s is answered', (name, text) => timed(name, () => readPlanTables({ text })), timeAllowed);
  it.each(pages)('of %s is answered', (name, html) => timed(name, () => readPlanTables({ html })), timeAllowed);
});

it('reads the first thousand rows of a longer plan, and says so', () => {
  const [table] = readPlanTables({ text: heading + '1\tDevelop\tPolice\tMay 2018\tStarted\tG\n'.repeat(1_200) }).tables;
  expect(table?.rows).toHaveLength(1_000);
  expect(table?.problems[0]?.message).toContain('more than 1,000 rows');
});

function timed(name: string, read: () => unknown): void {
  const start = performance.now();
  expect(read()).toBeDefined();
  console.log(`${name}: ${Math.round(performance.now() - start)} ms`);
}
