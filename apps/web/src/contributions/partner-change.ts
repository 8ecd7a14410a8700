import { type Change, describeChange, formatRoundPounds } from '@quorate/domain';

/** "▲" and "up £2,000, 5.0%": a change on the year before. The arrow says nothing that the words do not. */
export function partnerChange(change: Change): { arrow: string; words: string } {
  const [way = '', ...size] = describeChange(change).split(' ');
  if (change.pence === 0) return { arrow: '=', words: 'no change' };
  return { arrow: change.pence > 0 ? '▲' : '▼', words: `${way} ${formatRoundPounds(Math.abs(change.pence))}, ${size.join(' ')}` };
}
