// Whoever signs out takes the codes off the phone, and the pages that showed them.
import { forgetCodes } from "./kept.js";

const SHOWN = "yifa-codes.shown";
const LEFT = "yifa-codes.left";
const isShown = (address) => /^\/codes\/\d+\/show$/.test(new URL(address).pathname);
const signOut = () => document.querySelector('form[action="/sign-out"]');

/** Notes that this phone shows codes, so that there is something to take off. */
export function begin() {
  localStorage.setItem(SHOWN, "1");
  localStorage.removeItem(LEFT);
}

export function leaveCodes() {
  // before Turbo, which lets no other hear of a form it sends
  const sent = ({ target }) => target === signOut() && localStorage.getItem(SHOWN) && localStorage.setItem(LEFT, "1");
  addEventListener("submit", sent, { capture: true });
  addEventListener("turbo:load", look);
}

async function look() {
  if (localStorage.getItem(LEFT) === null || signOut()) return;
  await forgetCodes();
  for (const name of await caches.keys()) {
    const shelf = await caches.open(name);
    for (const { url } of await shelf.keys()) if (isShown(url)) await shelf.delete(url);
  }
  localStorage.removeItem(SHOWN);
  localStorage.removeItem(LEFT);
}
