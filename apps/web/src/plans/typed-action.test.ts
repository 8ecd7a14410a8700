import { describe, expect, it } from 'vitest';
import { nothingTyped, readTypedAction } from './typed-action.ts';

const others = [
  { id: 'a', reference: '2.3' },
  { id: 'b', reference: '3.1 (2)' },
  { id: 'c', reference: 'CSE 4' },
];
const typed = (more: object) => ({ ...nothingTyped('phase'), reference: '9', title: 'Make a classroom pack', ...more });

describe('an action as it is typed', () => {
  it('is sent without the spaces around it, and nothing for what is empty', () => {
    const { action, errors } = readTypedAction(typed({ title: ' Make a pack ', leadPerson: ' ', due: '31/3/2018' }), others);
    expect(errors).toEqual([]);
    expect(action).toMatchObject({
      title: 'Make a pack',
      leadPerson: null,
      leadAgencyId: null,
      start: null,
      due: '2018-03-31',
      findingKind: null,
    });
  });

  it('waits for the actions whose references stand on lines of their own, whatever their capitals', () => {
    expect(readTypedAction(typed({ dependencyIds: ' 3.1 (2) \ncse 4\n\n3.1 (2)' }), others)).toMatchObject({
      action: { dependencyIds: ['b', 'c'] },
      errors: [],
    });
  });

  it.each([
    [{ title: '' }, 'title', 'Enter a title for the action.'],
    [{ reference: 'cse 4' }, 'reference', 'Another action has the reference ‘cse 4’.'],
    [{ due: '31/31/2018' }, 'due', "'31/31/2018' is not a date."],
    [{ start: '1/4/2018', due: '1/3/2018' }, 'due', 'before it starts on 1 April 2018'],
    [{ dependencyIds: '2.3\n7.7' }, 'dependencyIds', 'No other action of this plan has the reference ‘7.7’.'],
  ])('with %o is refused beside the field %s', (wrong, field, message) => {
    expect(readTypedAction(typed(wrong), others).errors).toEqual([{ field, message: expect.stringContaining(message) }]);
  });
});
