import type { Dispatch } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { GivenRating } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Table } from '../ui/table.tsx';
import { Tag } from '../ui/tag.tsx';
import type { PlanImportChange, PlanImportTask } from './plan-import-task.ts';
import { usePlanImportRatings } from './use-plan-import-ratings.ts';

const PlanImportLegendSign = graphql(`
  fragment PlanImportLegend_Sign on PlanLegend {
    symbol
    rating
    count
    needsConfirming
    meaning
  }
`);

interface PlanImportLegendProps {
  signs: readonly FragmentType<typeof PlanImportLegendSign>[];
  /** What the person has said, though the preview may not have answered yet. */
  said: PlanImportTask['legend'];
  dispatch: Dispatch<PlanImportChange>;
}

const saysNothing = 'SAYS_NOTHING';

/** What each sign of the table says of how an action stands. One button confirms those that could mean several things. */
export function PlanImportLegend({ signs: refs, said, dispatch }: PlanImportLegendProps) {
  const signs = readFragment(PlanImportLegendSign, refs).map((sign) => {
    const meaning = said.find(({ symbol }) => symbol === sign.symbol);
    return meaning ? { ...sign, rating: meaning.rating, needsConfirming: false } : sign;
  });
  const options = [...usePlanImportRatings(), { value: saysNothing, label: 'Nothing of how it stands' } as const];
  const asked = signs.filter((sign) => sign.needsConfirming);
  if (signs.length === 0) return null;
  const mean = (meanings: readonly { symbol: string; rating?: GivenRating | null }[]) =>
    dispatch({ kind: 'LEGEND', meanings: meanings.map(({ symbol, rating }) => ({ symbol, rating: rating ?? null })) });
  return (
    <Section title="What the signs mean">
      {asked.length > 0 && <p>The table does not say what every sign means, so some are a guess. Change what is wrong, then confirm.</p>}
      <Table caption="The signs of the table and the ratings they stand for">
        <thead>
          <tr>
            <th scope="col">In the table</th>
            <th scope="col">Rating</th>
          </tr>
        </thead>
        <tbody>
          {signs.map((sign, index) => (
            <tr key={sign.symbol}>
              <th scope="row">
                {sign.symbol} <span className="muted">({sign.count === 1 ? 'once' : `${sign.count} times`})</span>
                {sign.needsConfirming && (
                  <>
                    {' '}
                    <Tag tone="amber">To confirm</Tag>
                  </>
                )}
                {sign.meaning && <div className="muted">The key says ‘{sign.meaning}’.</div>}
              </th>
              <td className="wide-cell">
                <SelectField
                  label={`Rating for ${sign.symbol}`}
                  hideLabel
                  size="sm"
                  width="fit"
                  name={signField(index)}
                  value={sign.rating ?? saysNothing}
                  onChange={(value) => mean([{ symbol: sign.symbol, rating: value === saysNothing ? null : value }])}
                  options={options}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {asked.length > 0 && (
        <div className="row">
          <Button
            kind="primary"
            onClick={() => {
              // The button goes away; the focus stays where a meaning can still be changed.
              document.getElementById(signField(0))?.focus();
              mean(asked);
            }}
          >
            {asked.length === 1 ? 'Confirm what it means' : 'Confirm what they mean'}
          </Button>
        </div>
      )}
    </Section>
  );
}

const signField = (index: number) => `meaning-${index}`;
