import { yearsInText } from '../dates/years-in-text.ts';
import { firstDate } from './plan-date.ts';
import type { RawPlan } from './raw-plan.ts';

const tellsWhen = /progress|updat|position|as (?:at|of)|status|correct (?:at|as)|report|review(?:ed)?|monitor|rag|assess/i;
const longestText = 160;

/** The day or the month that progress was reported at: "Progress at December 2017" over a column, or in the title. */
export function planAsOf({ heading, above }: RawPlan, earlier: readonly string[]): string | null {
  const labels = heading.labels.filter((_, at) => ['PROGRESS', 'RATING', 'PERCENTAGE', 'EVIDENCE'].includes(heading.columns[at] ?? ''));
  const dated = labels.flatMap((label) => dateOf(label) ?? []);
  if (dated.length > 0) return dated.sort().at(-1) ?? null;
  const told = [...above.toReversed(), ...earlier].filter((text) => text.length <= longestText && tellsWhen.test(text));
  return told.map(dateOf).find((date) => date !== null) ?? null;
}

/** "Quarter 3 update 2018/19" is told at the end of that quarter. */
function dateOf(text: string): string | null {
  return firstDate(text, yearsInText(text));
}
