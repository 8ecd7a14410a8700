import { expect, it } from 'vitest';
import { nameForms } from './name-forms.ts';

const youthServices = 'staffordshire council of voluntary youth services';

it.each([
  ['Staffordshire Council of Voluntary Youth Services (SCVYS)', youthServices, 'scvys'],
  ['Staffordshire Council of Voluntary Youth Services - SCVYS', youthServices, 'scvys'],
  ['Staffordshire Council of Voluntary Youth Services', youthServices, null],
  ['Staffordshire and Stoke-on-Trent Integrated Care Board (ICB)', 'staffordshire and stoke on trent integrated care board', null],
  ['Designated Nurse (North)', 'designated nurse north', null],
  ['Youth Justice (YJ)', 'youth justice', 'yj'],
  ['Plan B', 'plan b', null],
  ['Named GP', 'named gp', null],
  ['Designated Nurse for North Staffs CCG', 'designated nurse for north staffs ccg', null],
  ['SCVYS', 'scvys', null],
])('takes "%s" apart', (name, bare, acronym) => {
  expect(nameForms(name)).toMatchObject({ bare, acronym });
});
