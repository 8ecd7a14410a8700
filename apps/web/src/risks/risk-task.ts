/** What somebody has set out to do with a risk. */
export interface RiskTask {
  kind: 'SCORE' | 'CHANGE' | 'CLOSE';
  id: string;
}
