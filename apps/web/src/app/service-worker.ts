/** Lets a reopened tab start without a network. Only built pages have it: in development it would serve old code. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js').catch(() => {
      // Without it the product works as before, only not from a cold start offline.
    });
  });
  // After an upgrade the files of the old page are gone; the new page has the new ones.
  window.addEventListener('vite:preloadError', (event) => {
    if (sessionStorage.getItem('quorate-reloaded') === location.href) return;
    event.preventDefault();
    sessionStorage.setItem('quorate-reloaded', location.href);
    location.reload();
  });
}
