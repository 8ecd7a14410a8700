const gap = 4;
const edge = 8;

/** Puts a fixed element under the one it belongs to, right edges in line; above it where there is no room, and never off the screen. */
export function placeUnder(element: HTMLElement, anchor: HTMLElement): void {
  const place = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const hasRoomBelow = place.bottom + gap + height <= window.innerHeight;
  const top = hasRoomBelow ? place.bottom + gap : Math.max(edge, place.top - gap - height);
  const left = Math.min(Math.max(edge, place.right - width), Math.max(edge, window.innerWidth - edge - width));
  element.style.top = `${top}px`;
  element.style.left = `${left}px`;
}
