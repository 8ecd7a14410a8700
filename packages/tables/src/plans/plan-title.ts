import { namesPlanSection } from './plan-lines.ts';

const notTitle = /^[*†‡]|^(?:notes?|n\.?b\.?|key|legend|page \d|rag)(?![a-z])|^\W*$/i;
const longestTitle = 200;

/** The nearest line above a plan that names it; the heading of its first part does not. */
export function planTitle(above: readonly string[]): string | null {
  const candidates = above.filter((text) => text.length <= longestTitle && /\p{L}{2}/u.test(text) && !notTitle.test(text));
  const isName = (text: string) => !/[.;,]$/.test(text) && !namesPlanSection(text);
  const named = candidates.findLast(
    (text) => isName(text) && /plan|action|progress|update|review|recommendation|strategy|tracker|log/i.test(text),
  );
  const title = named ?? candidates.findLast(isName) ?? null;
  return title?.replace(/\s*:$/, '') ?? null;
}
