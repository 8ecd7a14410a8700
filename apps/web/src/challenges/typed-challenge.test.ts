import { expect, it } from 'vitest';
import { another, readTypedChallenge, type TypedChallenge } from './typed-challenge.ts';

const typed: TypedChallenge = {
  challenger: ' Independent chair ',
  challengedAgencyId: 'police',
  challenged: '',
  issue: 'Why are views of children not recorded?',
  raisedOn: '1/3/2018',
  responseDue: '19 March 2018',
  priorityId: '',
  actionId: 'action',
};

it('sends a challenge to an agency, with its dates read and what was left out as nothing', () => {
  expect(readTypedChallenge(typed)).toEqual({
    errors: [],
    said: {
      challenger: 'Independent chair',
      challenged: null,
      challengedAgencyId: 'police',
      issue: 'Why are views of children not recorded?',
      raisedOn: '2018-03-01',
      responseDue: '2018-03-19',
      priorityId: null,
      actionId: 'action',
    },
  });
});

it('sends the name of another group or role in place of an agency', () => {
  const { said } = readTypedChallenge({ ...typed, challengedAgencyId: another, challenged: ' Executive ' });
  expect(said).toMatchObject({ challenged: 'Executive', challengedAgencyId: null });
});

it.each<[Partial<TypedChallenge>, string[]]>([
  [{ challenger: ' ' }, ['challenger']],
  [{ challengedAgencyId: '' }, ['challengedAgencyId']],
  [{ challengedAgencyId: another }, ['challenged']],
  [{ issue: '', raisedOn: '', responseDue: '31/2/2018' }, ['issue', 'raisedOn', 'responseDue']],
])('refuses %o at each of its fields, and sends nothing', (wrong, fields) => {
  const { said, errors } = readTypedChallenge({ ...typed, ...wrong });
  expect([said, errors.map(({ field }) => field)]).toEqual([null, fields]);
});
