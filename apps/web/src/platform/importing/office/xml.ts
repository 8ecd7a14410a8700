import { FileRefusal } from '../file-refusal.ts';

/** The root of a part. Office writes no document type, so one is there only to do harm: entities that grow or that fetch. */
export function parseXml(text: string): Element {
  if (text.includes('<!DOCTYPE')) throw new FileRefusal('BROKEN');
  const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
  if (documentElement.querySelector('parsererror') || documentElement.localName === 'parsererror') throw new FileRefusal('BROKEN');
  return documentElement;
}

/** By the local name: the prefix and the address of a namespace differ between the two flavours of the standard. */
export function child(element: Element | null | undefined, ...path: string[]): Element | null {
  let found = element ?? null;
  for (const name of path) found = found && ([...found.children].find(({ localName }) => localName === name) ?? null);
  return found;
}

export function childrenOf(element: Element | null, name: string): Element[] {
  return element === null ? [] : [...element.children].filter(({ localName }) => localName === name);
}

export function attribute(element: Element | null, name: string): string | null {
  return element === null ? null : ([...element.attributes].find(({ localName }) => localName === name)?.value ?? null);
}
