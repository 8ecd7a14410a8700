import { expect, it } from 'vitest';
import { checkSubmission } from './check-submission.ts';

const achievement = { kind: 'ACHIEVEMENT', text: 'The campaign reached 450,000 accounts.' };

it('takes a report with one item', () => {
  expect(checkSubmission([achievement], 'Joint Child Sexual Abuse Forum')).toEqual([]);
});

it('refuses a report with nothing in it', () => {
  expect(checkSubmission([], 'Districts')).toEqual([
    {
      code: 'REQUIRED',
      field: 'items',
      message: 'The report of ‘Districts’ has nothing in it. Add what was done, what is planned or what slips.',
    },
  ]);
});

it('names each item that is blank or too long', () => {
  const items = [achievement, { kind: 'CASE_STUDY', text: ' ' }, { kind: 'RISK', text: 'a'.repeat(4001) }];
  expect(checkSubmission(items, 'Districts')).toEqual([
    {
      code: 'REQUIRED',
      field: 'items.1.text',
      message: 'Item 2 (case study) in the report of ‘Districts’ is blank. Write it, or take it out.',
    },
    {
      code: 'TOO_LARGE',
      field: 'items.2.text',
      message: 'Item 3 (risk) in the report of ‘Districts’ must be 4000 characters or fewer.',
    },
  ]);
});
