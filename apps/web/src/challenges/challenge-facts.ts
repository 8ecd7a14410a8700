import type { Challenge } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';

const ChallengeFactsChallenge = graphql(`
  fragment ChallengeFacts_Challenge on Challenge {
    responseDue
    respondedOn
    evidenceOfChange
  }
`);

/** What the rules for a challenge look at. */
export function asDomain(ref: FragmentType<typeof ChallengeFactsChallenge>): Challenge {
  const { responseDue, respondedOn = null, evidenceOfChange = null } = readFragment(ChallengeFactsChallenge, ref);
  return { responseDue, respondedOn, evidenceOfChange };
}
