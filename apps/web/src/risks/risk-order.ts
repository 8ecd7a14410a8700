interface Standing {
  closedOn?: string | null;
  scores: readonly { after: { score: number } }[];
}

/** The score after controls, as it stands. */
export const scoreNow = ({ scores }: Standing): number => scores.at(-1)?.after.score ?? 0;

/** Open risks with the highest score first, and apart from them the closed ones, the latest first. */
export function inOrder<Risk extends Standing>(risks: readonly Risk[]): { open: Risk[]; closed: Risk[] } {
  const open = risks.filter(({ closedOn }) => !closedOn);
  const closed = risks.filter(({ closedOn }) => closedOn);
  return {
    open: open.toSorted((one, other) => scoreNow(other) - scoreNow(one)),
    closed: closed.toSorted((one, other) => (other.closedOn ?? '').localeCompare(one.closedOn ?? '')),
  };
}
