// Whoever signs out takes the codes off the phone, and the pages that showed them.
import { whenSignedOut } from "../parts/signing-out.js";
import { forgetCodes } from "./kept.js";

const SHOWN = "yifa-codes.shown";
const LEFT = "yifa-codes.left";
const isShown = (address) => /^\/codes\/\d+\/show$/.test(new URL(address).pathname);

/** Notes that this phone shows codes, so that there is something to take off. */
export function begin() {
  localStorage.setItem(SHOWN, "1");
  localStorage.removeItem(LEFT);
}

export const leaveCodes = () => whenSignedOut(LEFT, () => localStorage.getItem(SHOWN), forget);

async function forget() {
  await forgetCodes();
  for (const name of await caches.keys()) {
    const shelf = await caches.open(name);
    for (const { url } of await shelf.keys()) if (isShown(url)) await shelf.delete(url);
  }
  localStorage.removeItem(SHOWN);
  localStorage.removeItem(LEFT);
}
