import { firstDate } from './plan-date.ts';
import type { RawPlan } from './raw-plan.ts';

const tellsWhen = /progress|updat|position|as (?:at|of)|status|correct (?:at|as)|report|review(?:ed)?|monitor|rag|assess/i;
const longestText = 160;

/** The day or the month that progress was reported at: "Progress at December 2017" over a column, or in the title. */
export function planAsOf({ heading, above }: RawPlan, earlier: readonly string[]): string | null {
  const labels = heading.labels.filter((_, at) => ['PROGRESS', 'RATING', 'PERCENTAGE', 'EVIDENCE'].includes(heading.columns[at] ?? ''));
  const dated = labels.flatMap((label) => firstDate(label) ?? []);
  if (dated.length > 0) return dated.sort().at(-1) ?? null;
  const told = [...above.toReversed(), ...earlier].filter((text) => text.length <= longestText && tellsWhen.test(text));
  return told.map((text) => firstDate(text)).find((date) => date !== null) ?? null;
}
