import { expect, it } from 'vitest';
import { readRatingKey } from './rating-key.ts';
import { ratingLegend } from './rating-legend.ts';

/** One symbol a line: how it is printed, what it means, and whether a person is asked. */
const symbols = [
  ['Green', 'ON_TRACK', false],
  ['AMBER', 'AT_RISK', false],
  ['r', 'OFF_TRACK', false],
  ['Blue', 'COMPLETE', false],
  ['Grey', 'NOT_STARTED', false],
  ['White', 'NOT_STARTED', true],
  ['🟢', 'ON_TRACK', false],
  ['🔴', 'OFF_TRACK', false],
  ['🟠', 'AT_RISK', false],
  ['🔵', 'COMPLETE', false],
  ['⚪', 'NOT_STARTED', true],
  ['Completed', 'COMPLETE', false],
  ['Fully achieved', 'COMPLETE', false],
  ['✓', 'COMPLETE', true],
  ['100%', 'COMPLETE', true],
  ['75%', null, true],
  ['On target', 'ON_TRACK', false],
  ['On track, not yet due', 'ON_TRACK', false],
  ['Ongoing', 'ON_TRACK', true],
  ['In progress', 'ON_TRACK', true],
  ['Not yet due', 'NOT_STARTED', true],
  ['Not started', 'NOT_STARTED', false],
  ['Slipped', 'AT_RISK', false],
  ['Delayed', 'AT_RISK', false],
  ['Partially achieved', 'AT_RISK', false],
  ['On hold', 'AT_RISK', true],
  ['Overdue', 'OFF_TRACK', true],
  ['Not achieved', 'OFF_TRACK', false],
  ['Not on track', 'OFF_TRACK', false],
  ['Significant delay', 'OFF_TRACK', false],
  ['AMBER/RED', 'OFF_TRACK', true],
  ['G→A', 'AT_RISK', true],
  ['Green (was amber)', 'ON_TRACK', true],
  ['Green – on track', 'ON_TRACK', false],
  ['Amber: on track', 'AT_RISK', true],
  ['N/A', null, true],
  ['2', null, true],
  ['Purple', null, true],
  ['-', null, true],
] as const;

it.each(symbols)('‘%s’ means %s; is it asked about: %s', (symbol, rating, needsConfirming) => {
  const [entry] = ratingLegend([symbol, 'Red', 'Green'], new Map()).entries;
  expect([entry?.rating, entry?.needsConfirming]).toEqual([rating, needsConfirming]);
});

it('asks about a letter that no other letter shows to be a colour', () => {
  expect(ratingLegend(['A', 'B'], new Map()).entries.map(({ needsConfirming }) => needsConfirming)).toEqual([true, true]);
  expect(ratingLegend(['A', 'G'], new Map()).entries.map(({ needsConfirming }) => needsConfirming)).toEqual([false, false]);
});

it.each([
  [
    'Key (re-worded): 1 fully achieved; 2 on track, not yet due; 3 slipped; 4 not achieved',
    ['COMPLETE', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK'],
  ],
  ['Green = complete, Amber = in progress, Red = not started', ['COMPLETE', 'ON_TRACK', 'NOT_STARTED']],
  [
    'BRAG: Blue – complete. Red – significantly delayed. Amber – in progress but some concern. Green – on target',
    ['COMPLETE', 'OFF_TRACK', 'AT_RISK', 'ON_TRACK'],
  ],
  ['R: off track | A: at risk | G: on track', ['OFF_TRACK', 'AT_RISK', 'ON_TRACK']],
  ['(R) no progress (A) some delay (G) achieved', ['NOT_STARTED', 'AT_RISK', 'COMPLETE']],
])('reads the key ‘%s’', (text, ratings) => {
  expect([...readRatingKey(text).values()].map(({ rating }) => rating)).toEqual(ratings);
});

it.each(['The board is green with envy', 'Develop a red card scheme', '3 schools to be visited', 'Completed'])(
  'finds no key in ‘%s’',
  (text) => {
    expect(readRatingKey(text).size).toBe(0);
  },
);
