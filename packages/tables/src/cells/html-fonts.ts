import { classFonts, fontInStyle, isHiddenStyle } from './font-styles.ts';
import { symbolFontIn } from './symbol-fonts.ts';

type Attributes = ReadonlyMap<string, string>;

interface Open {
  tag: string;
  font: string | null;
  isHidden: boolean;
}

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const deepest = 500;
const farthestClose = 50;

/** Follows which font, if a symbol font, the text at hand is in: set by a tag, its style or its class, and inherited. */
export class HtmlFonts {
  private readonly open: Open[] = [];
  private readonly ofClass = new Map<string, string>();

  get current(): Open {
    return this.open.at(-1) ?? { tag: '', font: null, isHidden: false };
  }

  addStyleSheet(text: string): void {
    for (const [name, font] of classFonts(text)) this.ofClass.set(name, font);
  }

  enter(tag: string, attributes: Attributes): void {
    if (empty.has(tag) || this.open.length >= deepest) return;
    const style = attributes.get('style') ?? '';
    const outer = this.current;
    const own = fontInStyle(style) ?? this.faceFont(attributes) ?? this.classFont(attributes);
    const font = own ?? (fontInStyle(style) === null || attributes.has('face') ? null : outer.font);
    const isCell = tag === 'td' || tag === 'th' || tag === 'tr' || tag === 'table';
    this.open.push({ tag, font, isHidden: outer.isHidden || (!isCell && (isHiddenStyle(style) || attributes.has('hidden'))) });
  }

  leave(tag: string): void {
    for (let at = this.open.length - 1; at >= Math.max(0, this.open.length - farthestClose); at -= 1) {
      if (this.open[at]?.tag !== tag) continue;
      this.open.length = at;
      return;
    }
  }

  private faceFont(attributes: Attributes): string | null {
    return symbolFontIn(attributes.get('face') ?? '');
  }

  private classFont(attributes: Attributes): string | null {
    const names = (attributes.get('class') ?? '').split(/\s+/, 20);
    return names.map((name) => this.ofClass.get(name)).find((font) => font !== undefined) ?? null;
  }
}
