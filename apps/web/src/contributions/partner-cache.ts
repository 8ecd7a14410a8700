import type { Cache, UpdateResolver } from '@urql/exchange-graphcache';

type Thing = { __typename: string; id: string };

/** A question stands at once on the line that it is about. */
export const questionAsked: UpdateResolver = (result, args, cache) => {
  const { question } = result.questionLine as unknown as { question: Thing | null };
  const { boardId, year, agencyId } = args.input as { boardId: string; year: number; agencyId: string };
  if (question) addQuestion(cache, { __typename: 'PartnerContribution', id: `${boardId}:${year}:${agencyId}` }, question);
};

function addQuestion(cache: Cache, line: Thing, question: Thing): void {
  const before = cache.resolve(line, 'questions');
  if (Array.isArray(before)) cache.link(line, 'questions', [cache.keyOfEntity(question), ...before] as string[]);
}
