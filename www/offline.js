/** Keeps the page's own files, so that it works without a network. A service worker; nothing but these files passes it. */

const CACHE = "quotelight";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim().then(keepOwn)));
self.addEventListener("fetch", (event) => {
  const { url, method } = event.request;
  if (method === "GET" && url.startsWith(self.registration.scope)) event.respondWith(fresh(event.request));
});

/** All that the page may need: what the first visit loaded before the worker was there, the other samples, the second wasm. */
async function keepOwn() {
  const cache = await caches.open(CACHE);
  await cache.addAll(["./", "page.js", "page.css", "quotelight_bg.wasm", "takeaway.wasm", ...SAMPLE_FILES.map((file) => `samples/${file}`)]);
}

/** From the network where there is one, so that nobody sees an old page; else as it was kept. */
async function fresh(request) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch {
    return (await cache.match(request, { ignoreSearch: true })) ?? Response.error();
  }
}
