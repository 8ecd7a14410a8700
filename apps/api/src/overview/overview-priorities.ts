import { offTrackWithoutRecovery, type Rating, type RatingWords, reportingPeriods } from '@quorate/domain';
import { parsed } from '../platform/statement.ts';
import { actionsOn } from '../ratings/rated-plan.types.ts';
import { actionRating, priorityStanding, progressOn, ratingSince, stripOf } from '../ratings/standing.types.ts';
import type { StoredOverride } from '../ratings/stored-override.types.ts';
import type { PriorityPlanRow } from './overview.queries.ts';
import type { OverviewPriorityType, StuckActionType } from './overview.types.ts';
import type { NamedPlan } from './rated-plans.ts';

export interface View {
  boardId: string;
  today: string;
  since: string | null;
  year: number;
  yearStartsInMonth: number;
  words: Record<Rating, RatingWords>;
}

const quarter = 3;

/** The priorities with how they stand and what changed. */
export const overviewPriorities = (rows: readonly PriorityPlanRow[], plans: readonly NamedPlan[], view: View): OverviewPriorityType[] =>
  [...Map.groupBy(rows, (row) => row.id).values()].map((ofPriority) => {
    const [row] = ofPriority as [PriorityPlanRow];
    const own = plans.filter((plan) => ofPriority.some((link) => link.planId === plan.id));
    const overrides = parsed<StoredOverride[]>(row.overrides);
    const { today, words, yearStartsInMonth } = view;
    const standingOn = (day: string) => priorityStanding(own, overrides, day, words);
    return {
      id: `${view.boardId}:${today}:${row.id}`,
      priorityId: row.id,
      name: row.name,
      rating: standingOn(today),
      ...ratingSince(own, overrides, view, words),
      strip: stripOf(reportingPeriods(view.year, quarter, yearStartsInMonth), today, (day) => standingOn(day).rating),
      progress: progressOn(own, today),
      leadGroup: row.leadGroupId ? { id: row.leadGroupId, name: row.leadGroupName, shortName: row.leadGroupShortName } : null,
      reportedAt: row.reportedAt,
    };
  });

/** The actions that are off track with no way to recover given. */
export const stuckActions = (plans: readonly NamedPlan[], today: string): StuckActionType[] =>
  plans.flatMap((plan) =>
    actionsOn(plan, today).flatMap((action) => {
      const { rating, since } = actionRating(plan, action, today);
      const given = action.updates.findLast((update) => update.date <= today);
      if (!offTrackWithoutRecovery(rating, given?.recovery)) return [];
      const { id: actionId, reference, title, lead } = action;
      return [{ actionId, reference, title, lead, planId: plan.id, planName: plan.name, since }];
    }),
  );
