import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSimilarity, similarScore } from './name-similarity.ts';
import { nameWords } from './name-words.ts';
import { normaliseName } from './normalise-name.ts';

describe('nameSimilarity', () => {
  it.each([
    ['North Staffs Combind Health NHS Trust', 'North Staffs Combined Health NHS Trust'],
    ['North Staffs Combined Health', 'North Staffs Combined Health NHS Trust'],
    ['North Staffordshire Combined Healthcare NHS Trust', 'North Staffs Combined Health NHS Trust'],
    ['University Hospital of North Midlands', 'University Hospitals of North Midlands NHS Trust'],
    ['Staffordshire Fire & Rescue', 'Staffordshire Fire and Rescue Service'],
    ['Army Welfare', 'Army Welfare Services'],
    ['Safegaurding Nurse', 'Safeguarding Nurse'],
    ['North Staffs Combined Health Limited', 'North Staffs Combined Health NHS Trust'],
    ['Staffordshire Comunity Rehabilitaton Compnay', 'Staffordshire Community Rehabilitation Company'],
    ['Rehabiltation Company Community', 'Community Rehabilitation Company'],
  ])('takes "%s" and "%s" for one name', (left, right) => {
    expect(similarity(left, right)).toBeGreaterThanOrEqual(similarScore);
  });

  it.each([
    ['Designated Nurse for North Staffs CCG', 'Designated Nurse for South Staffs CCG'],
    ['Designated Nurse for North Staffs CCG', 'Designated Doctor for North Staffs CCG'],
    ['Designated Nurse for North Staffs CCG', 'Designated Nurse for Staffs CCG'],
    ['Designated Nurse for North Staffs CCG', 'Named Nurse for North Staffs CCG'],
    ['East Staffordshire Borough Council', 'West Staffordshire Borough Council'],
    ['Hertfordshire Constabulary', 'Herefordshire Constabulary'],
    ['Stafford Borough Council', 'Stratford Borough Council'],
    ['Staffordshire and Stoke Community Rehabilitation Company', 'Staffordshire and Stoke Community Probation Company'],
    ['Police and Crime Commissioner for Staffordshire', 'Police and Crime Commissioner for Cheshire'],
    ['Association of Primary Head Teachers', 'Association of Secondary Head Teachers'],
    ['Special School', 'Independent School'],
    ['Housing Association Group 1', 'Housing Association Group 2'],
    ['Staffordshire Adult Social Care', 'Staffordshire Children Social Care'],
    ['CSAF Panel Members Meeting', 'CSEF Panel Members Meeting'],
    ['Staffordshrie Comunity Rehabilitaton Compnay', 'Staffordshire Community Rehabilitation Company'],
    ['Staffordshire Police', 'Staffordshire Police and Crime Commissioner'],
  ])('never takes "%s" and "%s" for one name', (left, right) => {
    expect(similarity(left, right)).toBeLessThan(similarScore);
  });

  it('gives the same score both ways round, from 0 to 99', () => {
    const word = fc.constantFrom('north', 'staffordshire', 'staffordshrie', 'police', 'polise', 'nhs', 'trust', 'nurse', 'ab');
    const name = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (left, right) => {
        const score = similarity(left, right);
        expect(score).toBe(similarity(right, left));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(99);
      }),
    );
  });
});

function similarity(left: string, right: string): number {
  return nameSimilarity(nameWords(normaliseName(left)), nameWords(normaliseName(right)));
}
