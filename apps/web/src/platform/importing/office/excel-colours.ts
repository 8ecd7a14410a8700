import { attribute, child } from './xml.ts';

/** The colours that older workbooks give by number, from 8. */
const palette = [
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080',
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF',
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((row) => row.split(' '));

/**
 * The colour a fill gives a cell, as six hexadecimal digits. Colours of the theme are not looked up: they are the tints of
 * tables, while the red, amber and green that people pick stand among the standard colours.
 */
export function fillColour(fill: Element | undefined): string | null {
  const pattern = child(fill, 'patternFill');
  if (pattern === null || ['none', 'gray125', null].includes(attribute(pattern, 'patternType'))) return null;
  const colour = child(pattern, 'fgColor');
  const rgb = attribute(colour, 'rgb') ?? '';
  if (/^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return rgb.slice(-6);
  return palette[Number(attribute(colour, 'indexed') ?? Number.NaN) - 8] ?? null;
}
