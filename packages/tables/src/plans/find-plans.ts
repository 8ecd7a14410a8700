import { type Line, textOf } from '../cells/line.ts';
import { isDressing, loneText } from '../cells/lone-text.ts';
import { isHeadingAgain, type PlanHeading, planHeadingAt } from './plan-heading.ts';
import { isContinued, namesPlanSection } from './plan-lines.ts';
import type { RawPlan } from './raw-plan.ts';

/** Cuts a paste into its plans: what stands above a heading, the heading, and the lines below it up to the next one. */
export function findPlans(lines: readonly Line[]): RawPlan[] {
  const plans: RawPlan[] = [];
  let loose: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (isDressing(line)) continue;
    const current = plans.at(-1);
    const heading = planHeadingAt(lines, at);
    if (heading === null || (current !== undefined && !isHeadingAgain(heading.labels, current.heading.labels))) {
      if (current === undefined) loose.push(loneText(line) ?? textOf(line));
      else current.body.push(line);
      continue;
    }
    at = heading.last;
    const tail = current === undefined ? [] : takeTail(current);
    const above = [...loose, ...tail.map((tailLine) => loneText(tailLine) ?? '')];
    if (current !== undefined && continues(current, heading, above)) current.body.push(...tail);
    else plans.push({ above, heading, headingLine: line.number, body: [] });
    loose = [];
  }
  return plans;
}

/** The lone lines after a plan's last row stand above the next table. */
function takeTail({ body }: RawPlan): Line[] {
  let start = body.length;
  while (start > 0 && loneText(body[start - 1] as Line) !== null) start -= 1;
  return body.splice(start);
}

/** The same heading again is a new page, or the next priority of the same plan, unless a new title stands above it. */
function continues({ above, heading }: RawPlan, next: PlanHeading, between: readonly string[]): boolean {
  const words = ({ labels }: PlanHeading) => labels.join('|').toLowerCase();
  if (words(heading) !== words(next)) return false;
  return between.every((text) => namesPlanSection(text) || isContinued(text) || above.includes(text) || text.length > 200);
}
