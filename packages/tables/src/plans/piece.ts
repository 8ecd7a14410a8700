/** A piece of text in which it is not yet clear where cells and rows begin and end. */
export interface Piece {
  text: string;
  line: number;
  /** What stands before it: a sign between cells, or the end of a line. */
  after: 'CELL' | 'LINE';
}
