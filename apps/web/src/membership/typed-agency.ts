import { shortNameFor } from '@quorate/domain';
import type { TypedAgency } from './agency-fields.tsx';
import { readAliases } from './aliases.ts';

export const nothingTyped: TypedAgency = {
  name: '',
  shortName: '',
  sector: 'OTHER',
  statutoryClass: 'RELEVANT_AGENCY',
  aliases: '',
  from: '',
  to: '',
  successorId: '',
};

/** What is sent of an agency's names and class. */
export function readTypedAgency(typed: TypedAgency) {
  const name = typed.name.trim();
  return {
    name,
    shortName: typed.shortName.trim() || shortNameFor(name),
    sector: typed.sector,
    statutoryClass: typed.statutoryClass,
    aliases: readAliases(typed.aliases),
  };
}
