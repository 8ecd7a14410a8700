import { impactWord, likelihoodWord, type RiskLevels, riskBand, riskBandWord, riskScore, sentenceCase } from '@quorate/domain';
import { bandLook } from './band-look.ts';

/** A score in the colour of its band, with the band's word and what the score is made of. */
export function ScoreChip({ levels: { likelihood, impact } }: { levels: RiskLevels }) {
  const score = riskScore(likelihood, impact);
  const band = riskBand(score);
  return (
    <>
      <span className={`score-chip ${bandLook(band)}`}>
        <span className="score-number">{score}</span> {riskBandWord(band)}
      </span>
      <div className="muted score-parts">
        {sentenceCase(likelihoodWord(likelihood))} ({likelihood}) × {impactWord(impact)} ({impact})
      </div>
    </>
  );
}
