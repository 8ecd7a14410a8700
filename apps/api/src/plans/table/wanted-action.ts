import { formatDate, lastDayKnown, longestTitle, shortened } from '@quorate/domain';
import type { PlanRow } from '@quorate/tables';
import type { Agency } from '../../membership/agency.entity.ts';
import { type MatchedLead, namedAgencies } from './match-leads.ts';

/** What a row says of an action; null where it says nothing, which is never a change. */
export interface WantedAction {
  title: string;
  leadAgency: Agency | null;
  leadPerson: string | null;
  supportingAgencies: Agency[];
  start: string | null;
  due: string | null;
  measure: string | null;
  /** What no field of an action holds, each in words on a line of its own. It is kept below the measure. */
  keptInWords: string[];
  notes: string[];
}

const longestLead = 200;
type Printed = PlanRow['due'];

export function wantedAction(row: PlanRow, lead: MatchedLead | undefined, agencies: readonly Agency[]): WantedAction {
  const support = namedAgencies(row.support ?? '', agencies);
  const title = shortened(row.action, longestTitle);
  const isNamed = lead?.match === 'EXACT' || lead?.match === 'ALIAS';
  const keptInWords = [
    ...words('Action in full', isCut(row.action, title) ? row.action : null),
    ...words('Section', row.section),
    ...words('Lead', lead && lead.text.length > longestLead ? lead.text : null),
    ...words('Support', support.others.join(', ')),
    ...words('Start', undated(row.start)),
    ...words('Due', undated(row.due)),
    ...words('Depends on', row.dependency),
    ...words('Carried forward from', row.carriedFrom),
  ];
  return {
    title,
    leadAgency: lead?.agency ?? null,
    leadPerson: lead && !isNamed ? shortened(lead.text, longestLead) : null,
    supportingAgencies: support.agencies,
    start: firstDay(row.start),
    due: lastDayKnown(row.due?.date ?? null),
    measure: row.measure?.trim() || null,
    keptInWords,
    notes: [
      ...monthNote(row.start, firstDay(row.start)),
      ...monthNote(row.due, lastDayKnown(row.due?.date ?? null)),
      ...keptInWords.map(keptNote),
    ],
  };
}

/** The measure with what is kept in words below it. What is stored already stays, unless the table has another measure. */
export function measureWith({ measure, keptInWords }: WantedAction, stored: string | null): string | null {
  const lines = [...(measure ? [measure] : []), ...keptInWords];
  if (stored === null || (measure && !stored.includes(measure))) return lines.join('\n') || stored;
  return [stored, ...keptInWords.filter((line) => !stored.includes(line))].join('\n');
}

const words = (label: string, text: string | null | undefined): string[] => (text?.trim() ? [`${label}: ${text.trim()}`] : []);

const isCut = (action: string, title: string): boolean => title.endsWith('…') && shortened(action, action.length) !== title;

const undated = (printed: Printed): string | null => (printed && !printed.date ? printed.raw : null);

const isMonth = (printed: Printed): boolean => printed?.date?.length === 7;

/** Work that begins in a month begins with it. */
const firstDay = (printed: Printed): string | null => (isMonth(printed) ? `${printed?.date}-01` : (printed?.date ?? null));

const monthNote = (printed: Printed, day: string | null): string[] =>
  isMonth(printed) && day ? [`‘${printed?.raw}’ is kept as ${formatDate(day)}.`] : [];

const keptNote = (line: string): string => `‘${line}’ is kept with its measure, because an action has no field for it.`;
