// Runs before the first paint, so that a page in the dark scheme never flashes white.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('quorate-color-scheme');
  } catch {
    // Storage may be switched off; the system's scheme then applies.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
