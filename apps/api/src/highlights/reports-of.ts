import { childrenOf } from '../platform/children.ts';
import type { RequestContext } from '../platform/context.ts';
import { HighlightReport } from './highlight.entity.ts';

/** A group's reports, newest first; those of many groups are loaded together. */
export function reportsOf(context: RequestContext, groupId: string): Promise<HighlightReport[]> {
  const load = (groups: string[]) => context.em.find(HighlightReport, { group: { $in: groups } }, { orderBy: { from: 'desc' } });
  return childrenOf(context, 'reports of group', groupId, load, (report) => report.group.id);
}
