import { expect, it } from 'vitest';
import { countsByDefault, seatClasses, seatClassWord } from './seat-class.ts';

it('counts partners, agencies, education, the voluntary sector, advisers and lay members', () => {
  expect(seatClasses.filter(countsByDefault)).toEqual([
    'STATUTORY_PARTNER',
    'RELEVANT_AGENCY',
    'EDUCATION',
    'VOLUNTARY',
    'PROFESSIONAL_ADVISER',
    'LAY_MEMBER',
  ]);
});

it('has different words for each class', () => {
  expect(seatClassWord('STATUTORY_PARTNER')).toBe('Statutory partner');
  expect(new Set(seatClasses.map(seatClassWord)).size).toBe(seatClasses.length);
});
