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

/** Whoever works on visits has not left. */
export const stay = () => localStorage.removeItem(LEFT);

async function look() {
  if (localStorage.getItem(LEFT) === null || signOut() || !(await chest.empty())) return;
  stay();
  await caches.delete(CACHE);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}
