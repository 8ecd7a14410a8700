import { type SeatClass, seatClasses } from '../../membership/seat-class.ts';
import { isRecord, type RuleReader } from '../../rules/rule-reader.ts';
import type { SeatSelector } from './quorum-rule.ts';

const mostSeats = 1000;
const longestId = 100;

/** Reads which seats a condition is about: every seat, or seats by exactly one of class, agency or seat. */
export function parseSeatSelector(reader: RuleReader, json: unknown, path: string): SeatSelector {
  const names = isRecord(json) ? Object.keys(json) : [];
  const data = isRecord(json) && names.length === 1 ? json : {};
  if (data.every === true) return { every: true };
  if (Object.hasOwn(data, 'seatClass')) return { seatClass: parseClasses(reader, data.seatClass, `${path}.seatClass`) };
  if (Object.hasOwn(data, 'agency')) return { agency: parseIds(reader, data.agency, `${path}.agency`) };
  if (Object.hasOwn(data, 'seat')) return { seat: parseIds(reader, data.seat, `${path}.seat`) };
  reader.refuse(path, 'Give {place} as one of: every (true), seatClass, agency or seat.');
  return { every: true };
}

function parseClasses(reader: RuleReader, json: unknown, path: string): SeatClass[] {
  const list = reader.list(json, path, seatClasses.length);
  const known = list.filter(isSeatClass);
  if (known.length < list.length) reader.refuse(path, `Use only these seat classes in {place}: ${seatClasses.join(', ')}.`);
  return known;
}

function isSeatClass(value: unknown): value is SeatClass {
  return (seatClasses as readonly unknown[]).includes(value);
}

// One bad id is enough to refuse the list, and one message is enough to say so.
function parseIds(reader: RuleReader, json: unknown, path: string): string[] {
  const list = reader.list(json, path, mostSeats);
  const ids = list.filter((id) => typeof id === 'string' && id !== '' && id.length <= longestId) as string[];
  if (ids.length < list.length) reader.refuse(path, `Use only ids of up to ${longestId} characters in {place}.`);
  return ids;
}
