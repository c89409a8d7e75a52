// Whoever signs out takes the records of visits off the phone, unless something of them is nowhere else yet.
import { whenSignedOut } from "../parts/signing-out.js";
import { CACHE } from "./cache.js";
import * as chest from "./chest.js";

const LEFT = "yifa-left";

export const leavePhone = () => whenSignedOut(LEFT, chest.isUsed, forget);

/** Whoever works on visits has not left. */
export const stay = () => localStorage.removeItem(LEFT);

async function forget() {
  if (!(await chest.empty())) return;
  stay();
  await caches.delete(CACHE);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}
