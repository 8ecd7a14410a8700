export interface TableProblem {
  /** 1-based line of the pasted text, or row of the HTML table; null when the whole paste is meant. */
  line: number | null;
  /** A whole sentence that names the thing and says what to do. */
  message: string;
}
