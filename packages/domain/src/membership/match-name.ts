import { nameSimilarity, similarScore } from './name-similarity.ts';
import { longestName } from './normalise-name.ts';
import { type ReadName, readName } from './read-name.ts';

export interface NamedThing {
  id: string;
  name: string;
  shortName?: string;
  aliases?: readonly string[];
}

export interface NameMatch {
  kind: 'EXACT' | 'ALIAS' | 'SIMILAR' | 'NONE';
  /** The thing that was matched; null for NONE. */
  id: string | null;
  /** 0 to 100. */
  score: number;
  /** The three nearest, best first, for a person to choose from. */
  candidates: { id: string; score: number }[];
}

type Candidate = NameMatch['candidates'][number];
type KeysOf = (thing: NamedThing) => (string | null)[];

const clearLead = 8;
const worthShowing = 40;
const mostCandidates = 3;

/**
 * Finds which thing a written name means: by its name, its short name, an alias, then by similarity. Nothing is guessed:
 * two things of one name, or two about as near, give NONE and the candidates.
 * Source: domain arithmetic; Staffordshire Safeguarding Children Board annual report 2017/18 spells several agencies in
 * two ways.
 */
export function matchName(name: string, things: readonly NamedThing[]): NameMatch {
  const read = readName(name);
  if (read.full === '') return { kind: 'NONE', id: null, score: 0, candidates: [] };
  // Nobody knows what was in the part that is cut, so a person has to choose.
  if (name.length > longestName) return { ...matchSimilar(read, things), kind: 'NONE', id: null };
  return (
    matchKeys('EXACT', read, things, (thing) => formsOf(thing.name)) ??
    matchKeys('EXACT', read, things, (thing) => (thing.shortName ? formsOf(thing.shortName) : [])) ??
    matchKeys('ALIAS', read, things, aliasKeys) ??
    matchSimilar(read, things)
  );
}

function matchKeys(kind: 'EXACT' | 'ALIAS', read: ReadName, things: readonly NamedThing[], keysOf: KeysOf): NameMatch | null {
  const found = things.filter((thing) => keysOf(thing).some((key) => key === read.full || key === read.bare));
  const candidates = found.map(({ id }) => ({ id, score: 100 }));
  if (found.length === 0) return null;
  const best = candidates.slice(0, mostCandidates);
  return found.length === 1
    ? { kind, id: found[0]?.id ?? null, score: 100, candidates: best }
    : { kind: 'NONE', id: null, score: 100, candidates: best };
}

function formsOf(name: string): string[] {
  const { full, bare } = readName(name);
  return [full, bare];
}

function aliasKeys(thing: NamedThing): (string | null)[] {
  return [readName(thing.name).acronym, ...(thing.aliases ?? []).flatMap(formsOf)];
}

function matchSimilar(read: ReadName, things: readonly NamedThing[]): NameMatch {
  const scored = things.map((thing) => ({ id: thing.id, score: scoreOf(read, thing) }));
  const candidates = scored
    .filter(({ score }) => score >= worthShowing)
    .sort(byScore)
    .slice(0, mostCandidates);
  const [first, second] = candidates;
  const score = first?.score ?? 0;
  const leads = score >= similarScore && score - (second?.score ?? 0) >= clearLead;
  const isSimilar = first !== undefined && leads;
  return { kind: isSimilar ? 'SIMILAR' : 'NONE', id: isSimilar ? first.id : null, score, candidates };
}

function scoreOf(read: ReadName, thing: NamedThing): number {
  const names = [thing.name, ...(thing.shortName ? [thing.shortName] : []), ...(thing.aliases ?? [])];
  let best = 0;
  for (const other of names.map(readName)) {
    best = Math.max(best, read.unspaced === other.unspaced ? 99 : nameSimilarity(read.words, other.words));
  }
  return best;
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score;
}
