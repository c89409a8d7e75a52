// Keeps the page that checks codes, and the pages of codes that a phone shows, for when there is no network.
const Shelf = "yifa-codes-1";
const Patience = 800;
const CheckPage = "/code";

/** Puts a page on the shelf with the styles and scripts it names. */
async function keep(address, credentials) {
  const page = await fetch(address, { credentials, cache: "no-cache" });
  if (!page.ok || page.redirected) return;
  const shelf = await caches.open(Shelf);
  const text = await page.clone().text();
  await shelf.put(address, page);
  const beside = [...text.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g)].map((match) => match[1]);
  const old = (await shelf.keys()).map((kept) => new URL(kept.url).pathname);
  await Promise.all([...new Set(beside)].filter((one) => !old.includes(one)).map((one) => shelf.add(one)));
}

// what everybody may see is kept as nobody in particular
addEventListener("install", (event) => event.waitUntil(keep(CheckPage, "omit").then(() => self.skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
addEventListener("message", (event) => {
  if (/^\/codes\/\d+\/show$/.test(event.data?.keep)) event.waitUntil(keep(event.data.keep, "same-origin"));
});

/** The network's answer; the shelf's where it does not come, or does not come soon. */
async function answer(request, address) {
  const shelf = await caches.open(Shelf);
  const kept = await shelf.match(address);
  const asked = fetch(request);
  if (!kept) return asked;
  const late = new Promise((tell) => setTimeout(tell, Patience, kept));
  return Promise.race([asked.catch(() => kept), late]);
}

addEventListener("fetch", (event) => {
  const { pathname, search, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin || pathname.endsWith(".json")) return;
  const isPage = event.request.mode === "navigate" && search === "";
  if (isPage && pathname === CheckPage) event.waitUntil(keep(CheckPage, "omit").catch(() => null));
  if (isPage || /\.(css|js|svg)$/.test(pathname)) event.respondWith(answer(event.request, pathname));
});
