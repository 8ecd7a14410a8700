/** A member and the cells of its marks, whichever way round the table stood. */
export interface MemberCells {
  line: number;
  member: string;
  agency: string | null;
  raw: string[];
}

export interface ReadTable {
  /** The meetings' headings, in the table's order. */
  labels: string[];
  members: MemberCells[];
}
