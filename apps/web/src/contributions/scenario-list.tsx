import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeMoment } from '../platform/dates.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { RemoveScenarioDialog } from './remove-scenario-dialog.tsx';
import { ScenarioDialog } from './scenario-dialog.tsx';
import './contributions.css';

const ScenarioListScenario = graphql(`
  fragment ScenarioList_Scenario on Scenario {
    id
    name
    rule
    problems
    by
    at
    ...ScenarioDialog_Scenario
    ...RemoveScenarioDialog_Scenario
  }
`);

interface ScenarioListProps {
  year: Parameters<typeof ScenarioDialog>[0]['year'];
  scenarios: readonly FragmentType<typeof ScenarioListScenario>[];
  mayChange: boolean;
}

/** The what-ifs with their rules in words, and why one cannot be worked out now. */
export function ScenarioList({ year, scenarios: refs, mayChange }: ScenarioListProps) {
  const scenarios = readFragment(ScenarioListScenario, refs);
  const [opened, setOpened] = useState<{ what: 'CHANGE' | 'REMOVE'; id: string } | null>(null);
  const chosen = scenarios.find(({ id }) => id === opened?.id);
  const close = () => setOpened(null);
  return (
    <>
      <ul className="plain-list scenario-list">
        {scenarios.map(({ id, name, rule, problems, by, at }) => (
          <li key={id} className="card">
            <strong>{name}</strong>
            <p>{rule}</p>
            {problems.map((problem) => (
              <Notice key={problem} tone="warning">
                {problem}
              </Notice>
            ))}
            <p className="muted">{`Saved by ${by} on ${writeMoment(at)}`}</p>
            {mayChange && (
              <div className="row no-print">
                <Button size="sm" hasPopup="dialog" label={`Change ${name}`} onClick={() => setOpened({ what: 'CHANGE', id })}>
                  Change
                </Button>
                <Button size="sm" hasPopup="dialog" label={`Remove ${name}`} onClick={() => setOpened({ what: 'REMOVE', id })}>
                  Remove
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {chosen && opened?.what === 'CHANGE' && <ScenarioDialog year={year} scenario={chosen} onClose={close} />}
      {chosen && opened?.what === 'REMOVE' && <RemoveScenarioDialog scenario={chosen} onClose={close} />}
    </>
  );
}
