import type { MemberCells } from './member-cells.ts';

const numbered = /^(\d{1,3})[.)]? +(?=\p{L})/u;

/** Names without footnote signs, bullets and the running number in front of them. */
export function tidyNames(members: readonly MemberCells[]): MemberCells[] {
  const areCounted = members.length > 1 && members.every(({ member }, index) => numbered.exec(member)?.[1] === String(index + 1));
  return members.map((entry) => ({ ...entry, member: tidyName(areCounted ? entry.member.replace(numbered, '') : entry.member) }));
}

function tidyName(name: string): string {
  return name.replace(/^[•·▪*] *|[ *†‡§¹²³⁰-⁹]+$/g, '') || name;
}
