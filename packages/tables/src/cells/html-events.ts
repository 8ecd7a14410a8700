import { html, Token, Tokenizer, TokenizerMode } from 'parse5';

export interface HtmlHandler {
  open(tag: string, attributes: ReadonlyMap<string, string>): void;
  close(tag: string): void;
  text(text: string): void;
  styleSheet(text: string): void;
}

const { TAG_ID } = html;
const rawText = new Set([TAG_ID.STYLE, TAG_ID.XMP, TAG_ID.IFRAME, TAG_ID.NOEMBED, TAG_ID.NOFRAMES]);

/**
 * Walks HTML as a stream of tags and text. Only the tokenizer of the HTML standard is used, not its tree: building
 * the tree of a deeply nested paste takes time that grows with the square of the nesting.
 */
export function walkHtml(source: string, handler: HtmlHandler): void {
  let inside = '';
  let style = '';
  let drawings = 0;
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag(token) {
        if (rawText.has(token.tagID)) tokenizer.state = TokenizerMode.RAWTEXT;
        else if (token.tagID === TAG_ID.SCRIPT) tokenizer.state = TokenizerMode.SCRIPT_DATA;
        else if ((token.tagID === TAG_ID.TITLE && drawings === 0) || token.tagID === TAG_ID.TEXTAREA)
          tokenizer.state = TokenizerMode.RCDATA;
        if (token.tagID === TAG_ID.SVG && !token.selfClosing) drawings += 1;
        if (tokenizer.state !== TokenizerMode.DATA) inside = token.tagName;
        else handler.open(token.tagName, attributesOf(token));
      },
      onEndTag(token) {
        if (token.tagID === TAG_ID.SVG && drawings > 0) drawings -= 1;
        if (inside === '') handler.close(token.tagName);
        if (inside === 'style') handler.styleSheet(style);
        style = '';
        inside = '';
      },
      onCharacter: (token) => characters(token.chars),
      onWhitespaceCharacter: (token) => characters(token.chars),
      onNullCharacter: () => {},
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
    },
  );
  tokenizer.write(source, true);

  function characters(text: string): void {
    if (inside === '') handler.text(text);
    else if (inside === 'style') style += text;
  }
}

function attributesOf(token: Token.TagToken): ReadonlyMap<string, string> {
  return new Map(token.attrs.map(({ name, value }) => [name, value]));
}
