import type { TableProblem } from '../table-problem.ts';

/** The sentences about what could not be read, under a heading; nothing when there are none. */
export function describeProblems(heading: string, problems: readonly TableProblem[]): string[] {
  return problems.length === 0 ? [] : [[`${heading}:`, ...problems.map(({ message }) => `  ${message}`)].join('\n')];
}
