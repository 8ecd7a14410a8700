import { describeMovement, describeQuantity, describeTarget } from '@quorate/domain';
import { useId, useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Tag } from '../ui/tag.tsx';
import { ChangeMeasureDialog } from './change-measure-dialog.tsx';
import { CorrectValueDialog } from './correct-value-dialog.tsx';
import { MeasureFigure } from './measure-figure.tsx';
import { RecordValueDialog } from './record-value-dialog.tsx';
import { RemoveMeasureDialog } from './remove-measure-dialog.tsx';

const MeasureCardMeasure = graphql(`
  fragment MeasureCard_Measure on Measure {
    id
    name
    unit
    definition
    target
    direction
    isInvented
    status { latest previous isMet movement }
    values { id }
    ...MeasureFigure_Measure
    ...RecordValueDialog_Measure
    ...CorrectValueDialog_Measure
    ...ChangeMeasureDialog_Measure
    ...RemoveMeasureDialog_Measure
  }
`);

type Opened = 'RECORD' | 'CORRECT' | 'CHANGE' | 'REMOVE';

/** One measure: what is wanted, where it stands and which way it went, with the ways to change it. */
export function MeasureCard({ measure: ref, mayChange }: { measure: FragmentType<typeof MeasureCardMeasure>; mayChange: boolean }) {
  const measure = readFragment(MeasureCardMeasure, ref);
  const { name, unit, definition, target = null, direction, status, isInvented } = measure;
  const [opened, setOpened] = useState<Opened | null>(null);
  const titleId = useId();
  const close = () => setOpened(null);
  const movement = describeMovement({ movement: status.movement ?? null, isMet: status.isMet ?? null });
  const items = [
    ...(measure.values.length > 0 ? [{ label: 'Correct a value', onChoose: () => setOpened('CORRECT') }] : []),
    { label: 'Change measure', onChoose: () => setOpened('CHANGE') },
    { label: 'Remove measure', onChoose: () => setOpened('REMOVE') },
  ];
  return (
    <article className="card measure-card" aria-labelledby={titleId}>
      <div>
        <h3 id={titleId}>{name}</h3>
        {isInvented && <InventedNote />}
      </div>
      <dl className="measure-facts">
        <dt>Target</dt>
        <dd>{describeTarget({ target, direction }, unit)}</dd>
        <dt>Latest</dt>
        <dd>
          <span className="measure-latest">
            {typeof status.latest === 'number' ? describeQuantity(status.latest, unit) : 'No value yet'}
          </span>
          {typeof status.isMet === 'boolean' && (
            <Tag tone={status.isMet ? 'green' : 'amber'}>{status.isMet ? 'Target met' : 'Target not met'}</Tag>
          )}
        </dd>
        {movement && (
          <>
            <dt>Movement</dt>
            <dd>
              <span>
                <span aria-hidden="true">{signs[status.movement ?? 'NONE']} </span>
                {movement}
              </span>
            </dd>
          </>
        )}
      </dl>
      {measure.values.length > 0 && <MeasureFigure measure={measure} />}
      {definition && <p className="muted">{definition}</p>}
      {mayChange && (
        <div className="row no-print">
          <Button size="sm" onClick={() => setOpened('RECORD')} label={`Record value: ${name}`}>
            Record value
          </Button>
          <Menu label={`Change ${name}`} items={items}>
            Change
          </Menu>
        </div>
      )}
      {opened === 'RECORD' && <RecordValueDialog measure={measure} onClose={close} />}
      {opened === 'CORRECT' && <CorrectValueDialog measure={measure} onClose={close} />}
      {opened === 'CHANGE' && <ChangeMeasureDialog measure={measure} onClose={close} />}
      {opened === 'REMOVE' && <RemoveMeasureDialog measure={measure} onClose={close} />}
    </article>
  );
}

const signs = { TOWARDS: '✓', AWAY: '!', NONE: '=' } as const;
