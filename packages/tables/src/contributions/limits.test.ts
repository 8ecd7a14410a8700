import { describe, expect, it } from 'vitest';
import { readContributionTables } from './read-contribution-tables.ts';

const full = 990_000;
const fill = (piece: string, length = full) => piece.repeat(Math.floor(length / piece.length));
const heading = 'Partner\t2019/20 £\t2020/21 £\n';

// The time allowed is for a slow machine; a text whose time grew with the square of its length would need minutes.
const timeAllowed = 30_000;

const texts: [string, string][] = [
  ['rows', heading + fill('Police\t£1,000\t(2,000)\n')],
  ['rows of single spaces', fill('County Council £1,000 £2,000\n')],
  ['cells on lines of their own', heading.replaceAll('\t', '\n') + fill('Police\n£1,000\n£2,000\n')],
  ['pipes on lines of their own', heading.replaceAll('\t', ' |\n') + fill('Police |\n(1,000) |\n|\n')],
  ['headings', fill(heading)],
  ['amounts on one line', fill('£1,000 ')],
  ['digits', fill('1')],
  ['groups', fill('1,000,')],
  ['dots', fill('.')],
  ['dashes', fill('- ')],
  ['brackets', fill('(')],
  ['spaces', `Police ${fill(' ')}£5`],
  ['words', fill('contributions £ ')],
  ['years', `Contributions ${fill('2019/20 ')}`],
  ['a row of many words', `${heading}Police\t${fill('room hire and £ ')}`],
  ['footnotes', `${heading}Police${fill('*')}\t£1\t£2`],
];

describe('a paste of contributions as long as may be', () => {
  it.each(texts)('of %s is answered', (_, text) => expect(readContributionTables({ text })).toBeDefined(), timeAllowed);
  it(
    'of cells in HTML is answered',
    () => {
      expect(readContributionTables({ html: `<table>${fill('<tr><td>Police<td>£1,000<td>2,000')}` })).toBeDefined();
    },
    timeAllowed,
  );
});
