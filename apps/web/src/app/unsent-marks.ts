/** What becomes of marks that the server has not answered for. */
export function unsentMarks(waiting: number, isKept: boolean): string {
  if (waiting === 0) return '';
  const marks = waiting === 1 ? '1 mark is' : `${waiting} marks are`;
  return isKept ? `${marks} kept on this device and will be sent.` : `${marks} not sent yet, and would be lost if you closed this page.`;
}
