export interface PlacedRow {
  line: number;
  match: string;
  title: string;
  existing?: { id: string } | null;
}

/** The other row that means the same action of the plan, or would make one of the same name; the table cannot be imported with both. */
export function saysTheSame<Row extends PlacedRow>(row: Row, rows: readonly Row[]): Row | undefined {
  return rows.find((other) => {
    if (other === row || other.match === 'IGNORED' || row.match === 'IGNORED') return false;
    if (row.existing) return other.existing?.id === row.existing.id;
    return row.match === 'NEW' && other.match === 'NEW' && other.title.toLowerCase() === row.title.toLowerCase();
  });
}
