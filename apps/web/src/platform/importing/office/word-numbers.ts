import { listNumber } from './list-number.ts';
import { attribute, child, childrenOf } from './xml.ts';

interface Level {
  start: number;
  form: string;
  /** "%1.%2" */
  pattern: string;
}

interface List {
  levels: ReadonlyMap<number, Level>;
  /** How far each of its levels has got. */
  counts: Map<number, number>;
}

/**
 * Writes the numbers that Word works out itself into the paragraphs of a list, as text: the numbers of the actions of a plan
 * are often such a list. Only numbering set on the paragraph is known, not that of its style.
 */
export function writeListNumbers(body: Element, numbering: Element): void {
  const lists = readLists(numbering);
  for (const paragraph of body.getElementsByTagNameNS('*', 'p')) {
    const place = child(paragraph, 'pPr', 'numPr');
    const list = lists.get(attribute(child(place, 'numId'), 'val') ?? '');
    const number = list && nextNumber(list, Number(attribute(child(place, 'ilvl'), 'val') ?? 0));
    if (!number) continue;
    const text = paragraph.ownerDocument.createElementNS(null, 't');
    text.textContent = `${number} `;
    paragraph.prepend(text);
  }
}

/** Lists by their number in the document. Those made from the same list go on counting where the one before stopped. */
function readLists(numbering: Element): Map<string, List> {
  const made = new Map(
    childrenOf(numbering, 'abstractNum').map((list) => [attribute(list, 'abstractNumId'), { levels: readLevels(list), counts: new Map() }]),
  );
  const lists = new Map<string, List>();
  for (const number of childrenOf(numbering, 'num')) {
    const list = made.get(attribute(child(number, 'abstractNumId'), 'val'));
    const isOfItsOwn = child(number, 'lvlOverride', 'startOverride') !== null;
    if (list) lists.set(attribute(number, 'numId') ?? '', isOfItsOwn ? { ...list, counts: new Map() } : list);
  }
  return lists;
}

const readLevels = (list: Element): Map<number, Level> =>
  new Map(
    childrenOf(list, 'lvl').map((level) => [
      Number(attribute(level, 'ilvl')),
      {
        start: Number(attribute(child(level, 'start'), 'val') ?? 1),
        form: attribute(child(level, 'numFmt'), 'val') ?? 'decimal',
        pattern: attribute(child(level, 'lvlText'), 'val') ?? '',
      },
    ]),
  );

function nextNumber({ levels, counts }: List, at: number): string | null {
  const level = levels.get(at);
  if (level === undefined) return null;
  counts.set(at, (counts.get(at) ?? level.start - 1) + 1);
  for (const deeper of levels.keys()) if (deeper > at) counts.delete(deeper);
  if (listNumber(1, level.form) === null) return null;
  return level.pattern.replace(/%(\d)/g, (_, digit: string) => {
    const part = levels.get(Number(digit) - 1);
    return part ? (listNumber(counts.get(Number(digit) - 1) ?? part.start, part.form) ?? '') : '';
  });
}
