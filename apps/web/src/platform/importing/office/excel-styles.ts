import { fillColour } from './excel-colours.ts';
import { type NumberFormat, numberFormat } from './number-format.ts';
import { attribute, child, childrenOf } from './xml.ts';

/** What a style does to a cell, as far as a table needs it. */
export interface CellLook {
  format: NumberFormat;
  colour: string | null;
  font: string | null;
}

export const noLook: CellLook = { format: numberFormat(0), colour: null, font: null };

/** The styles of a workbook, in the order in which its cells name them. */
export function readStyles(styles: Element | null): CellLook[] {
  const list = (name: string, one: string) => childrenOf(child(styles, name), one);
  const codes = new Map(
    list('numFmts', 'numFmt').map((format) => [numberIn(format, 'numFmtId'), attribute(format, 'formatCode') ?? undefined]),
  );
  const colours = list('fills', 'fill').map(fillColour);
  const fonts = list('fonts', 'font').map((font) => attribute(child(font, 'name'), 'val'));
  return list('cellXfs', 'xf').map((style) => {
    const format = numberIn(style, 'numFmtId');
    return {
      format: numberFormat(format, codes.get(format)),
      colour: colours[numberIn(style, 'fillId')] ?? null,
      font: fonts[numberIn(style, 'fontId')] ?? null,
    };
  });
}

const numberIn = (element: Element, name: string): number => Number(attribute(element, name) ?? 0);
