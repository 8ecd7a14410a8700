import type { AttendanceStatus } from '@quorate/domain';

/** What stands beside a doubtful symbol in the same table, and so decides what it most likely means. */
export interface MarksBeside {
  present: boolean;
  absent: boolean;
  apologies: boolean;
}

const plain: Partial<Record<AttendanceStatus, string>> = {
  PRESENT: '✓ ✔ √ ☑ ✅ 🗸 🗹 ⍻ y yes p pres present att attended attending attend true here remote virtual online',
  DEPUTY: 'd dep deputy sub subs substitute substituted rep representative alternate deputised',
  APOLOGIES: 'ap apo apol apols apology apologies sent apology.sent apologies.sent',
  ABSENT: '✗ ✘ × ❌ ☒ 🗴 🗵 🗶 🗷 ✖ ⨯ no ab abs absent absence dna did.not.attend false no.show',
  NOT_EXPECTED:
    'n/a na n.a. n.a vacant vacancy nr nm not.required not.expected not.applicable not.a.member cancelled canceled resigned retired',
  NOT_RECORDED: 'not.recorded unknown not.known ·',
};

/** Symbols that mean the same in every table. "no.show" stands for "no show". */
export const plainMarks: ReadonlyMap<string, AttendanceStatus> = new Map(
  Object.entries(plain).flatMap(([status, words]) =>
    words.split(' ').map((word) => [word.length > 3 ? word.replaceAll('.', ' ') : word, status as AttendanceStatus] as const),
  ),
);

type Guess = (beside: MarksBeside) => AttendanceStatus;

/** Symbols that mean one thing here and another there: a best guess, which a person has to confirm. */
export const doubtfulMarks: ReadonlyMap<string, Guess> = new Map<string, Guess>([
  ['a', (beside) => (beside.apologies ? 'ABSENT' : 'APOLOGIES')],
  ['x', (beside) => (beside.present ? 'ABSENT' : 'PRESENT')],
  ['n', () => 'ABSENT'],
  ['r', () => 'DEPUTY'],
  ['s', () => 'DEPUTY'],
  ['v', () => 'PRESENT'],
  ['l', () => 'PRESENT'],
  ['e', () => 'APOLOGIES'],
  ['o', () => 'ABSENT'],
  ['0', () => 'ABSENT'],
  ['1', () => 'PRESENT'],
  ['/', () => 'PRESENT'],
  ['\\', () => 'PRESENT'],
  ['+', () => 'PRESENT'],
  ['*', () => 'PRESENT'],
  ['ü', () => 'PRESENT'],
  ['û', () => 'ABSENT'],
  ['þ', () => 'PRESENT'],
  ['ý', () => 'ABSENT'],
  ...[...'●•■⬤◉⚫'].map((dot): [string, Guess] => [dot, () => 'PRESENT']),
  ...[...'○□☐◯⚪'].map((ring): [string, Guess] => [ring, () => 'ABSENT']),
  ...[...'-–—−'].map((dash): [string, Guess] => [dash, () => 'NOT_EXPECTED']),
  ...['--', '---', '––'].map((dash): [string, Guess] => [dash, () => 'NOT_EXPECTED']),
]);

/** How one symbol is recognised wherever it stands: case, and a full stop after an abbreviation, do not matter. */
export function symbolKey(symbol: string): string {
  const key = symbol.trim().toLowerCase();
  return key.length > 1 && key.endsWith('.') && !key.slice(0, -1).includes('.') ? key.slice(0, -1) : key;
}
