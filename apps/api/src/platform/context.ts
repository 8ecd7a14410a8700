import type { SqlEntityManager } from '@mikro-orm/sql';
import { forgetChildren } from './children.ts';
import type { Database } from './database.ts';
import { refuse } from './refusal.ts';
import { type BoardScope, scopeOf, scopeWithBoard } from './scope.ts';
import { tenantFilter } from './tenant-filter.ts';
import type { RequestViewer } from './viewer.ts';
import { WriteGuard } from './write-guard.ts';

/** What every resolver is given. One entity manager a request, already narrowed to the viewer's boards. */
export interface RequestContext {
  em: SqlEntityManager;
  viewer: RequestViewer | null;
  scope: BoardScope;
  /** The clock, as ISO 8601 in UTC; tests put their own here. */
  now: string;
}

export function requestContext(database: Database, viewer: RequestViewer | null, now: string): RequestContext {
  return contextFor(database.em as SqlEntityManager, viewer, scopeOf(viewer), now);
}

/** Widens a request whose viewer has just become administrator of one more board. */
export function widenTo(context: RequestContext, board: string): void {
  Object.assign(context, contextFor(context.em, context.viewer, scopeWithBoard(context.scope, board), context.now));
}

function contextFor(parent: SqlEntityManager, viewer: RequestViewer | null, scope: BoardScope, now: string): RequestContext {
  const em = parent.fork({ freshEventManager: true }) as SqlEntityManager;
  em.setFilterParams(tenantFilter, { boards: scope.readable });
  em.getEventManager().registerSubscriber(new WriteGuard(scope));
  em.getEventManager().registerSubscriber({ afterFlush: async () => forgetChildren(em) });
  return { em, viewer, scope, now };
}

/** The signed-in person, or the request is refused. */
export function signedIn(context: RequestContext): RequestViewer {
  return context.viewer ?? refuse('UNAUTHENTICATED', 'Sign in to see this.');
}

/** The day it is in the United Kingdom, where the boards meet. */
export function today(context: RequestContext): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(context.now));
}
