import './table.css';

const arrows = { ascending: ' ▲', descending: ' ▼' } as const;

/** A column head that sorts. The arrow shows how it is sorted; aria-sort says it. */
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
        <span aria-hidden="true">{isSorted ? arrows[direction] : ' ↕'}</span>
      </button>
    </th>
  );
}
