import type { ActionFilter } from '../gql/graphql.ts';

/** What the list of actions may show, as it stands in the address. */
export const actionViews = [
  { show: 'all', label: 'All', filter: null, nothing: 'There are no actions yet. They are added on the page of a plan.' },
  { show: 'mine', label: 'Mine', filter: 'MINE', nothing: 'No action is led by you, or led or supported by your agency.' },
  { show: 'late', label: 'Late', filter: 'LATE', nothing: 'Nothing is past its due day.' },
  { show: 'no-update', label: 'No update', filter: 'NO_UPDATE', nothing: 'Every action has been reported on in time.' },
  {
    show: 'off-track',
    label: 'Off track, no way to recover',
    filter: 'OFF_TRACK_WITHOUT_RECOVERY',
    nothing: 'Nothing is off track without a way to recover.',
  },
  {
    show: 'without-impact',
    label: 'Without impact',
    filter: 'WITHOUT_IMPACT',
    nothing: 'Every action that has begun says what changed because of it.',
  },
] as const satisfies readonly { show: string; label: string; filter: ActionFilter | null; nothing: string }[];

export type ActionView = (typeof actionViews)[number];

/** The view in the address; without one, a partner starts with their own actions and everyone else with all. */
export function chosenView(show: string | null, isPartner: boolean): ActionView {
  const usual = isPartner ? 'mine' : 'all';
  const named = (name: string | null) => actionViews.find((view) => view.show === name);
  return named(show) ?? (named(usual) as ActionView);
}
