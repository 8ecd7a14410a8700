/** Beside anything that the published report does not say and the sample makes up. */
export function InventedNote() {
  return <span className="muted">Invented for the sample</span>;
}
