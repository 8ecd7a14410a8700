/**
 * Puts some children of an element in order, behind each other. The one with the focus is not moved, because moving it
 * would lose the focus: the others are put before and after it.
 */
export function putInOrder(parent: HTMLElement, ordered: readonly HTMLElement[]): void {
  if (isInOrder(ordered)) return;
  const stays = Math.max(
    0,
    ordered.findIndex((element) => element.contains(document.activeElement)),
  );
  const pivot = ordered[stays];
  if (!pivot) return;
  for (const element of ordered.slice(0, stays)) parent.insertBefore(element, pivot);
  let last = pivot;
  for (const element of ordered.slice(stays + 1)) {
    last.after(element);
    last = element;
  }
}

function isInOrder(ordered: readonly HTMLElement[]): boolean {
  return ordered.every((element, index) => index === 0 || ordered[index - 1]?.nextElementSibling === element);
}
