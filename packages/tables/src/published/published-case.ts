import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PastedTable } from '../pasted-table.ts';

const folder = join(import.meta.dirname, '../../cases');

export interface PublishedCase {
  name: string;
  paste: PastedTable;
  file(name: string): string;
  has(name: string): boolean;
}

/** What the case folders hold, by how their names start; all others are attendance tables. */
const kindOf = (name: string): 'plan' | 'fund' | 'attendance' =>
  (/^(plan|fund)-/.exec(name)?.[1] as 'plan' | 'fund' | undefined) ?? 'attendance';

/** The folders under cases/ of one kind, and of them those whose names start with `prefix`. */
export function publishedCases(prefix: string, kind = kindOf(prefix)): PublishedCase[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix));
  const names = entries.filter(({ name }) => kindOf(name) === kind);
  return names.map(({ name }) => readCase(name)).sort((a, b) => a.name.localeCompare(b.name));
}

function readCase(name: string): PublishedCase {
  const path = (file: string) => join(folder, name, file);
  const has = (file: string) => existsSync(path(file));
  const file = (wanted: string) => readFileSync(path(wanted), 'utf8');
  const paste = { text: has('source.txt') ? file('source.txt') : null, html: has('source.html') ? file('source.html') : null };
  return { name, paste, file, has };
}
