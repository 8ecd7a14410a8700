import { type ChallengeState, challengeStates } from '@quorate/domain';
import { useSearchParams } from 'react-router';

/** Which challenges are listed: those in one state, or null for all. It lives in the address as ?state=overdue. */
export function useChallengeChoice(): { state: ChallengeState | null; setState: (state: ChallengeState | null) => void } {
  const [search, setSearch] = useSearchParams();
  const named = search.get('state')?.toUpperCase();
  const setState = (state: ChallengeState | null) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (state) after.set('state', state.toLowerCase());
      else after.delete('state');
      return after;
    });
  return { state: challengeStates.find((state) => state === named) ?? null, setState };
}
