type Attributes = ReadonlyMap<string, string>;

const background = /(?:^|[;{\s])(?:background(?:-color)?|mso-pattern)\s*:\s*([^;}]{1,120})/gi;

/** The background of a cell as its attributes or its style sheet give it. Excel keeps it in ".xl66 { background:#92D050 }". */
export class HtmlColours {
  private readonly ofClass = new Map<string, string>();

  addStyleSheet(text: string): void {
    for (const rule of text.split('}').slice(0, 5_000)) {
      const [selectors = '', body = ''] = rule.split('{');
      const colour = selectors.length > 500 ? null : backgroundIn(body);
      if (colour === null) continue;
      for (const [, name] of selectors.matchAll(/\.([\w-]+)/g)) this.ofClass.set(name ?? '', colour);
    }
  }

  of(attributes: Attributes): string | null {
    return backgroundIn(attributes.get('style') ?? '') ?? attributes.get('bgcolor') ?? this.classColour(attributes);
  }

  private classColour(attributes: Attributes): string | null {
    const names = (attributes.get('class') ?? '').split(/\s+/, 20);
    return names.map((name) => this.ofClass.get(name)).find((colour) => colour !== undefined) ?? null;
  }
}

/** Word writes the same colour twice, as "background" and as "mso-shading"; the last one that names a colour counts. */
function backgroundIn(style: string): string | null {
  if (style.length > 5_000) return null;
  const found = [...style.matchAll(background)].map(([, value = '']) => value.trim());
  return found.findLast((value) => !/^(?:none|transparent|inherit|initial|auto)/i.test(value)) ?? null;
}
