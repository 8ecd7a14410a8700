import { checkLength, isBlank, longestText } from '../plans/check-field.ts';
import { type Violation, violationsOf } from '../violation.ts';

/** `kind` is what the item tells of, such as ACHIEVEMENT, PLAN, RISK or CASE_STUDY. */
export interface HighlightItem {
  kind: string;
  text: string;
}

/**
 * A group may submit a report by exception: one item is enough, none is no report, and every item says something.
 * Source: Staffordshire and Stoke-on-Trent adult safeguarding board executive terms of reference.
 */
export function checkSubmission(items: readonly HighlightItem[], groupName: string): Violation[] {
  if (items.length === 0) {
    const message = `The report of ‘${groupName}’ has nothing in it. Add what was done, what is planned or what slips.`;
    return [{ code: 'REQUIRED', field: 'items', message }];
  }
  return violationsOf(items.map((item, index) => checkItem(item, index, groupName)));
}

function checkItem({ kind, text }: HighlightItem, index: number, groupName: string): Violation | null {
  const field = `items.${index}.text`;
  const name = `Item ${index + 1} (${kind.toLowerCase().replaceAll('_', ' ')}) in the report of ‘${groupName}’`;
  if (!isBlank(text)) return checkLength(text, field, name, longestText);
  return { code: 'REQUIRED', field, message: `${name} is blank. Write it, or take it out.` };
}
