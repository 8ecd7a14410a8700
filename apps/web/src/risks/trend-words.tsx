import { type RiskTrend, riskTrendWord } from '@quorate/domain';

const arrows: Record<RiskTrend, string> = { RISING: '▲', FALLING: '▼', STEADY: '=' };

interface TrendWordsProps {
  trend: RiskTrend | null;
  scores: readonly { date: string; after: { score: number } }[];
}

/** Where a risk went since it was last reviewed: "▲ Rising, was 10". */
export function TrendWords({ trend, scores }: TrendWordsProps) {
  if (!trend) return <span className="muted">First score</span>;
  const before = scores.findLast(({ date }) => date < (scores.at(-1)?.date ?? ''));
  return (
    <>
      <span aria-hidden="true">{arrows[trend]}</span> {riskTrendWord(trend)}
      {before && trend !== 'STEADY' && `, was ${before.after.score}`}
    </>
  );
}
