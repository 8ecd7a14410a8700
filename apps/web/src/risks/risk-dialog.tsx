import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { CloseRiskDialog } from './close-risk-dialog.tsx';
import { EditRiskDialog } from './edit-risk-dialog.tsx';
import type { RiskTask } from './risk-task.ts';
import { ScoreRiskDialog } from './score-risk-dialog.tsx';

const RiskDialogRisk = graphql(`
  fragment RiskDialog_Risk on Risk {
    ...ScoreRiskDialog_Risk
    ...EditRiskDialog_Risk
    ...CloseRiskDialog_Risk
  }
`);

interface RiskDialogProps {
  kind: RiskTask['kind'];
  risk: FragmentType<typeof RiskDialogRisk>;
  onClose: () => void;
}

/**
 * The dialog for a task. It hangs from the page and not from the row: a risk that somebody else closes meanwhile
 * changes its place on the page, and what is typed must stay.
 */
export function RiskDialog({ kind, risk: ref, onClose }: RiskDialogProps) {
  const risk = readFragment(RiskDialogRisk, ref);
  if (kind === 'SCORE') return <ScoreRiskDialog risk={risk} onClose={onClose} />;
  if (kind === 'CHANGE') return <EditRiskDialog risk={risk} onClose={onClose} />;
  return <CloseRiskDialog risk={risk} onClose={onClose} />;
}
