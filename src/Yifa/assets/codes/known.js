// What the page keeps for the next time there is no network: keys, the list of revoked codes, how far the clock is off, and what is still to be reported.
import { check, keysOf, listOf } from "./check.js";

const MostWaiting = 20;
const Patience = 4000;

const get = (name) => localStorage.getItem(`yifa-codes.${name}`);
const put = (name, value) => localStorage.setItem(`yifa-codes.${name}`, value);

async function fetched(address) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(Patience), cache: "no-cache" }).catch((wrong) => {
    if (wrong instanceof TypeError || wrong instanceof DOMException) return null; // no network, or too slow
    throw wrong;
  });
  return answer?.ok ? answer.text() : null;
}

/** Keys and list as they are kept; no keys where nothing is. */
export async function known() {
  const keys = (await keysOf(get("keys") ?? "")) ?? [];
  const list = await listOf(get("list") ?? "", keys);
  return { keys, lists: list ? [list] : [] };
}

/** Asks for keys and list anew; false where there is no network. */
export async function refresh() {
  const [keys, list] = await Promise.all([fetched("/codes/keys.json"), fetched("/codes/revoked.json")]);
  if (keys && (await keysOf(keys))) put("keys", keys);
  const all = (await keysOf(get("keys") ?? "")) ?? [];
  if (list && (await listOf(list, all))) put("list", list);
  return Boolean(keys && list);
}

/** By how many seconds the server's clock was ahead when it was last asked; null when it never was. */
export const lastOffset = () => (get("offset") === null ? null : Number(get("offset")));

/**
 * The verdict with a clock known to be right. One that was asked earlier only explains a display that is not current: the clock may have been set since.
 */
export async function judge(shown, at, place, offset) {
  const with_ = { ...(await known()), at, place };
  const found = await check(shown, { ...with_, offset });
  if (offset !== null || !["Stale", "ClockDiffers"].includes(found.verdict) || lastOffset() === null) return { ...found, asked: offset !== null };
  const explained = await check(shown, { ...with_, offset: lastOffset() });
  return explained.verdict === "ClockDiffers" ? { ...explained, asked: true } : { ...found, asked: false };
}

/** A number of chance, by which the server tells this phone's second look from somebody else's first. */
function scanner() {
  if (!get("scanner")) put("scanner", crypto.randomUUID());
  return get("scanner");
}

async function send(report) {
  const asked = Date.now();
  const answer = await fetch("/codes/presentations", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...report, scanner: scanner() }),
    signal: AbortSignal.timeout(Patience),
  }).catch((wrong) => {
    if (wrong instanceof TypeError || wrong instanceof DOMException) return null;
    throw wrong;
  });
  if (!answer?.ok) return answer && answer.status < 500 && answer.status !== 429 ? {} : null;
  const said = await answer.json();
  const off = Math.round((said.now - (asked + Date.now()) / 2) / 1000);
  const offset = Math.abs(off) <= 2 ? 0 : off; // an answer takes its time
  put("offset", String(offset));
  return { ...said, offset };
}

const waiting = () => JSON.parse(get("waiting") ?? "[]");

/** Reports a scan; what cannot be sent now is sent at the first chance. Null where there is no network. */
export async function report(shown, place) {
  const said = await send({ shown, place });
  if (said === null) put("waiting", JSON.stringify([...waiting().filter((one) => one !== shown), shown].slice(-MostWaiting)));
  return said;
}

/** Sends what waits, the oldest first; what was seen before is handed to `tell`. */
export async function sendWaiting(tell) {
  for (const shown of waiting()) {
    const said = await send({ shown, late: true });
    if (said === null) return;
    put("waiting", JSON.stringify(waiting().filter((one) => one !== shown)));
    if (said.seen === "before") tell(said);
  }
}
