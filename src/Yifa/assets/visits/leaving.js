// Whoever signs out takes the records of visits off the phone, unless something of them is nowhere else yet.
import { CACHE } from "./cache.js";
import * as chest from "./chest.js";

const LEFT = "yifa-left";
const signOut = () => document.querySelector('form[action="/sign-out"]');

export function leavePhone() {
  // before Turbo, which lets no other hear of a form it sends
  const sent = ({ target }) => target === signOut() && chest.isUsed() && localStorage.setItem(LEFT, "1");
  addEventListener("submit", sent, { capture: true });
  addEventListener("turbo:load", look);
}

async function look() {
  if (localStorage.getItem(LEFT) === null) return;
  if (signOut()) return void localStorage.removeItem(LEFT);
  localStorage.removeItem(LEFT);
  if (!(await chest.empty())) return void localStorage.setItem(LEFT, "1");
  await caches.delete(CACHE);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}
