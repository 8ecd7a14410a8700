// Serves the page and its files when there is no network, so that a reopened tab starts.
// It never answers for /graphql, /api or /export: what the register holds is asked of the server, or kept by the page itself.
const version = 'development';
const builtFiles = [];
const cacheName = `quorate-${version}`;
const page = '/index.html';
const alwaysOnline = ['/graphql', '/api/', '/export/'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll([page, '/theme.js', '/icon.svg', ...builtFiles]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name.startsWith('quorate-') && name !== cacheName).map((name) => caches.delete(name))),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (alwaysOnline.some((path) => url.pathname.startsWith(path))) return;
  event.respondWith(request.mode === 'navigate' ? fromNetworkFirst(request) : fromCacheFirst(request));
});

// A new version of the page is taken as soon as there is a network, so nobody is left on an old one.
async function fromNetworkFirst(request) {
  try {
    const response = await fetch(request);
    if (response.ok || response.type === 'opaqueredirect') return response;
    return (await caches.match(page)) ?? response;
  } catch {
    return (await caches.match(page)) ?? Response.error();
  }
}

async function fromCacheFirst(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
