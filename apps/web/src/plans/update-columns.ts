/** What an update says, in the order of the grid's columns. */
export const updateColumns = [
  { key: 'rating', head: 'Rating', kind: 'RATING' },
  { key: 'percentage', head: 'Done', kind: 'PERCENTAGE' },
  { key: 'narrative', head: 'What was done', kind: 'TEXT' },
  { key: 'evidence', head: 'Evidence', kind: 'TEXT' },
  { key: 'recovery', head: 'Recovery', kind: 'TEXT' },
  { key: 'impactStatement', head: 'Impact statement', kind: 'TEXT' },
] as const;

export type UpdateColumn = (typeof updateColumns)[number];
export type ColumnKey = UpdateColumn['key'];

export function columnAt(column: number): UpdateColumn {
  return updateColumns[column] ?? updateColumns[0];
}

export function columnOf(key: ColumnKey): number {
  return updateColumns.findIndex((column) => column.key === key);
}
