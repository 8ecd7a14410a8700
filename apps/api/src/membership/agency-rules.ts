import type { Violation } from '@quorate/domain';
import { checkText } from '../platform/text-rules.ts';

interface Named {
  name: string;
  shortName: string;
  aliases: readonly string[];
  from?: string | null;
  to?: string | null;
}

/** What must be true of an agency: it is named, nobody else on the board has its name, and it ends after it begins. */
export function checkAgency(agency: Named, others: readonly Named[]): Violation[] {
  return [
    ...checkText(agency.name, "the agency's name", 'name', 200),
    ...checkText(agency.shortName, 'a short name', 'shortName', 40),
    ...checkTerm(agency, 'to'),
    ...sameName(agency, others),
    ...tooManyAliases(agency.aliases),
  ];
}

/** Something that lasts from one day to another ends on or after the day it begins. */
export function checkTerm(term: { from?: string | null; to?: string | null }, field: string): Violation[] {
  if (!term.from || !term.to || term.from <= term.to) return [];
  return [{ code: 'INVALID', message: 'The end date must be the same as or after the start date.', field }];
}

export const tidyAliases = (aliases: readonly string[]): string[] => [...new Set(aliases.map((alias) => alias.trim()).filter(Boolean))];

function sameName(agency: Named, others: readonly Named[]): Violation[] {
  const taken = others.some((other) => other.name.toLowerCase() === agency.name.trim().toLowerCase());
  if (!taken) return [];
  return [
    {
      code: 'INVALID',
      message: `There is already an agency called '${agency.name.trim()}'. Choose another name, or add this one as an alias.`,
      field: 'name',
    },
  ];
}

function tooManyAliases(aliases: readonly string[]): Violation[] {
  if (aliases.length <= 20 && aliases.every((alias) => alias.length <= 200)) return [];
  return [{ code: 'TOO_LARGE', message: 'Give at most 20 other names of at most 200 characters each.', field: 'aliases' }];
}
