type Attributes = ReadonlyMap<string, string>;

const drawn: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])(?:tick|check|checked|checkmark|ok|yes|correct)(?![a-z])/i, '✓'],
  [/(?<![a-z])(?:cross|times|xmark|close|remove|wrong|uncheck\w*)(?![a-z])/i, '✗'],
];

/** What a picture or an icon says: its alternative text, its title, its file name ("tick.gif") or its icon class. */
export function pictureText(tag: string, attributes: Attributes): string {
  if (tag === 'input') return checkboxText(attributes);
  const words = attributes.get('alt') || attributes.get('aria-label') || attributes.get('title');
  if (words) return drawnSign(words, words.length <= 20) ?? words;
  if (tag === 'img') return drawnSign(fileName(attributes.get('src') ?? ''), true) ?? '';
  return drawnSign(attributes.get('class') ?? '', /(?:^|\s|-)(?:fa|icon|glyphicon|bi|dashicons)/.test(attributes.get('class') ?? '')) ?? '';
}

function checkboxText(attributes: Attributes): string {
  if (attributes.get('type')?.toLowerCase() !== 'checkbox') return '';
  return attributes.has('checked') ? '☑' : '☐';
}

function drawnSign(text: string, isShort: boolean): string | null {
  return isShort ? (drawn.find(([words]) => words.test(text))?.[1] ?? null) : null;
}

function fileName(address: string): string {
  const last = address.slice(0, 500).split('/').at(-1) ?? '';
  return last.split('.')[0] ?? '';
}
