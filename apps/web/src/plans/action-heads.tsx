/** The heads of the columns of ActionCells. */
export function ActionHeads() {
  return (
    <>
      {['Lead', 'Due', 'Rating'].map((name) => (
        <th key={name} scope="col" className="on-wide">
          {name}
        </th>
      ))}
      <th scope="col" className="on-wide number">
        Done
      </th>
    </>
  );
}
