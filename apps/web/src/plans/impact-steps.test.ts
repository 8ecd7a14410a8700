import { expect, it } from 'vitest';
import { impactSteps, missingLinks } from './impact-steps.ts';

const classroomPack = { title: 'Make a classroom pack', findingKind: 'VOICE', finding: '200 young people asked.' } as const;

it('an impact chain has four links, and those that nobody has given are missing', () => {
  expect(impactSteps({ ...classroomPack, evidence: ' ', impactStatement: null }).map(({ name, text }) => [name, text])).toEqual([
    ['Finding: voice', '200 young people asked.'],
    ['Action', 'Make a classroom pack'],
    ['Evidence', null],
    ['Impact statement', null],
  ]);
});

it('an impact chain without a finding says which kinds there are', () => {
  const [finding] = impactSteps({ title: 'Make a classroom pack' });
  expect(finding).toEqual({ name: 'Finding', text: null, advice: 'No voice, audit or review is linked to this action.' });
});

it.each([
  [{ finding: 'Asked.', evidence: null, impactStatement: ' ' }, ['Evidence', 'Impact']],
  [{ finding: null, evidence: 'Minutes.', impactStatement: 'Fewer children missing.' }, ['Finding']],
  [{ finding: 'Asked.', evidence: 'Minutes.', impactStatement: 'Fewer children missing.' }, []],
])('of %j is missing %j', (links, missing) => {
  expect(missingLinks(links)).toEqual(missing);
});
