// Looks after the pages of visits: with a network they come fresh, without one as the phone has kept them. What is written there is no business of its.
import { CACHE, isPage, isPart } from "./visits/cache.js";

const PATIENCE = 4000;
const AWAY = `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>没有网络</title><h1>没有网络</h1><p>这一页还没有带到手机上。有网络时打开“现场检查”,点“全部带到手机上”。</p><p><a href="/visits">现场检查</a></p></html>`;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith("visits-") && name !== CACHE) await caches.delete(name);
      await self.clients.claim();
    })(),
  ),
);

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate" && isPage(url.pathname)) event.respondWith(page(request, url.pathname));
  else if (request.mode !== "navigate" && isPart(url.pathname)) event.respondWith(part(request));
});

async function page(request, path) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(path);
  try {
    const fresh = await within(fetch(request), kept ? PATIENCE : 60_000);
    // whoever is led elsewhere, to sign in, goes there; what the server cannot answer the phone can
    if (fresh.ok && kept) await cache.put(path, fresh.clone());
    return fresh.status >= 500 && kept ? kept : fresh;
  } catch (why) {
    if (!(why instanceof TypeError)) throw why; // no network
    return kept ?? new Response(AWAY, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
  }
}

// a part's address names its content, so that a kept one is never out of date
async function part(request) {
  return (await (await caches.open(CACHE)).match(request)) ?? fetch(request);
}

function within(answer, milliseconds) {
  return Promise.race([answer, new Promise((_, late) => setTimeout(() => late(new TypeError("too slow")), milliseconds))]);
}
