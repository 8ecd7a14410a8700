// The short names that stand for pictures where Markdown is written.
const pictures: Record<string, string> = {
  white_check_mark: '✅',
  heavy_check_mark: '✔',
  ballot_box_with_check: '☑',
  x: '❌',
  heavy_multiplication_x: '✖',
  negative_squared_cross_mark: '❌',
  green_circle: '🟢',
  yellow_circle: '🟡',
  orange_circle: '🟠',
  large_orange_circle: '🟠',
  red_circle: '🔴',
  blue_circle: '🔵',
  large_blue_circle: '🔵',
  white_circle: '⚪',
};

const link = /!?\[([^[\]]{1,300})\]\([^()\s]{1,500}\)/g;
const shortName = /:([a-z_]{1,40}):/g;
const taskDone = /^[-*]? ?\[[xX✓✔]\]/;
const taskOpen = /^[-*]? ?\[ \]/;
// A text struck through keeps its signs, for it was taken back. What opens must touch a word and close after one, so that a lone * stays a footnote and a_name stays a name.
const emphasis = [/\*\*([^*]{1,2000})\*\*/g, /(?<!\w)__(\S[^_]{0,2000})__(?!\w)/g, /`([^`]{1,500})`/g];
const italics = [/(?<![\w*])\*(\p{L}[^*]{0,2000}[^\s*])\*(?![\w*])/gu, /(?<!\w)_(\p{L}[^_]{0,2000}[^\s_])_(?!\w)/gu];

/** The words of a Markdown cell without its links, emphasis, breaks, task boxes and named pictures. */
export function markdownText(cell: string): string {
  const heading = cell.replace(/^#{1,6} +/, '').replace(/ ?<br ?\/?> ?/gi, ' ');
  const boxed = heading.replace(taskDone, '☑').replace(taskOpen, '☐');
  const plain = boxed.replace(link, '$1').replace(shortName, (name, word: string) => pictures[word] ?? name);
  return [...emphasis, ...italics].reduce((text, mark) => text.replace(mark, '$1'), plain).trim();
}
