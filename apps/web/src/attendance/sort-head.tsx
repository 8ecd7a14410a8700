/** A column head that sorts. The arrow shows where it leads; aria-sort says where it is. */
export function SortHead({
  name,
  isNumber,
  isSorted,
  direction,
  onSort,
}: {
  name: string;
  isNumber?: boolean;
  isSorted: boolean;
  direction: 'ascending' | 'descending';
  onSort: () => void;
}) {
  return (
    <th scope="col" className={isNumber ? 'number' : undefined} aria-sort={isSorted ? direction : undefined}>
      <button type="button" className="sort-button" onClick={onSort}>
        {name}
        <span aria-hidden="true">{isSorted ? ' ▲' : ' ↕'}</span>
      </button>
    </th>
  );
}
