import { type NameForms, nameForms } from './name-forms.ts';
import { type NameWord, nameWords } from './name-words.ts';

/** A name taken apart for comparing. */
export interface ReadName extends NameForms {
  words: readonly NameWord[];
  /** All of it as one word, so that "Head teachers" is "Headteachers". */
  unspaced: string;
}

// A table is matched name by name against the same seats, so each name is read once. What is kept is a function of the
// text alone and can never be stale; it is dropped when it grows.
const readNames = new Map<string, ReadName>();
const mostKept = 5000;

export function readName(name: string): ReadName {
  const kept = readNames.get(name);
  if (kept) return kept;
  const forms = nameForms(name);
  const read = { ...forms, words: nameWords(forms.bare), unspaced: forms.bare.replaceAll(' ', '') };
  if (readNames.size >= mostKept) readNames.clear();
  if (name.length <= 1000) readNames.set(name, read);
  return read;
}
