export interface StackPart {
  key: string;
  /** Stands beside the number, so that a part is told by more than its colour. */
  letter: string;
  value: number;
  text: string;
  /** The class that gives it its colours. */
  look: string;
  /** Drawn with an edge: the reader's own part. */
  isOwn?: boolean;
}

export interface YearStack {
  /** "2017/18" */
  name: string;
  /** The sum as it reads; nothing where it may not be told. */
  total: string;
  /** From the bottom up. */
  parts: readonly StackPart[];
}

export interface PlacedPart extends StackPart {
  y: number;
  height: number;
  /** Whether the number fits into it. */
  fits: boolean;
}

const room = { top: 8, bottom: 92 };
/** The height of a line of text, in hundredths of the picture. */
const line = 6.5;

/** Where every part stands, in hundredths of the picture's width and height. */
export function placeStacks(years: readonly YearStack[]) {
  const sumOf = ({ parts }: YearStack) => parts.reduce((sum, { value }) => sum + value, 0);
  const highest = Math.max(...years.map(sumOf), 1);
  const slot = 100 / Math.max(years.length, 1);
  const bars = years.map((year, index) => {
    let top = room.bottom;
    const parts = year.parts
      .filter(({ value }) => value > 0)
      .map((part): PlacedPart => {
        const height = (part.value / highest) * (room.bottom - room.top);
        top -= height;
        return { ...part, y: top, height, fits: height >= line };
      });
    return { name: year.name, total: year.total, middle: slot * (index + 0.5), top, parts };
  });
  return { bars, width: slot * 0.8 };
}
