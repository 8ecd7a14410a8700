const watchedFor = 5_000;

/**
 * Gives the focus back to what opened a dialog. What opened it may go away, then or once the server has answered
 * (the button to sign off, when the record is signed off); the page's heading takes the focus in its place.
 */
export function giveFocusBack(opener: Element | null): void {
  if (!(opener instanceof HTMLElement) || !opener.isConnected) {
    focusHeading();
    return;
  }
  opener.focus();
  const observer = new MutationObserver(() => {
    if (opener.isConnected) return;
    observer.disconnect();
    if (document.activeElement === document.body) focusHeading();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), watchedFor);
}

function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
