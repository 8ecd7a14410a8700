/** A seat's name: in full where there is room, short on a phone and where a printed table has many columns. */
export function SeatName({ name, shortName }: { name: string; shortName: string }) {
  if (name === shortName) return <>{name}</>;
  return (
    <>
      <span className="long-name">{name}</span>
      <span className="short-name" title={name}>
        {shortName}
      </span>
    </>
  );
}
