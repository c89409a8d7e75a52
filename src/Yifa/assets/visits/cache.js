// The pages and their parts that a phone keeps. Another CACHE drops what stands in the one before.
export const CACHE = "visits-1";

export const isPage = (path) => path === "/visits" || /^\/visits\/\d+$/.test(path);

/** What a page is made of: stylesheets, scripts, the icon. */
export const isPart = (path) => /\.(?:css|js|svg)$/.test(path) && path !== "/visits/worker.js";

/** Whether this browser can do without a network at all: not on plain HTTP, and not where service workers are switched off. */
export let canKeep = "serviceWorker" in navigator && "caches" in globalThis;

export async function begin() {
  if (canKeep) canKeep = !!(await navigator.serviceWorker.register("/visits/worker.js", { scope: "/visits" }).catch(() => null));
}

/** Keeps a page and everything it is made of; false when it could not be had. */
export async function keep(path) {
  const answer = await fetch(path, { redirect: "manual", headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok) return false;
  const cache = await caches.open(CACHE);
  const text = await answer.clone().text();
  const parts = partsOf(text);
  const have = await Promise.all(parts.map((part) => cache.match(part)));
  await cache.addAll(parts.filter((_, i) => !have[i]));
  await cache.put(path, answer);
  return true;
}

export async function isKept(path) {
  return canKeep && (await (await caches.open(CACHE)).match(path)) !== undefined;
}

/** Drops what no kept page is made of any more. */
export async function tidy() {
  const cache = await caches.open(CACHE);
  const used = new Set();
  const requests = await cache.keys();
  for (const request of requests)
    if (isPage(new URL(request.url).pathname)) for (const part of partsOf(await (await cache.match(request)).text())) used.add(part);
  for (const request of requests) {
    const { pathname } = new URL(request.url);
    if (!isPage(pathname) && !used.has(pathname)) await cache.delete(request);
  }
}

function partsOf(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const named = [...page.querySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=modulepreload]")].map((l) => l.getAttribute("href"));
  const scripts = [...page.querySelectorAll("script[src]")].map((s) => s.getAttribute("src"));
  return [...new Set([...named, ...scripts])].filter((part) => part?.startsWith("/"));
}
