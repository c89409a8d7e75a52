// The phone's part: a key that cannot leave it, and a display signed anew at every step, with the network or without.
import { StepSeconds } from "./check.js";
import { forget, keep, PHONE, recall } from "./kept.js";
import { bytesOf, encode } from "./signed.js";

const Curve = { name: "ECDSA", namedCurve: "P-256" };

/** The phone's key, made once; its private half can be used here and taken nowhere. */
export async function phoneKey() {
  const found = await recall(PHONE);
  if (found) return found;
  const made = await crypto.subtle.generateKey(Curve, false, ["sign", "verify"]);
  await keep(PHONE, made);
  return made;
}

/** Its public half, as a code names it. */
export async function publicPoint(key) {
  return encode(new Uint8Array(await crypto.subtle.exportKey("raw", key.publicKey)).slice(1));
}

/** The step of a moment in milliseconds, and how many seconds of it are left. */
export function stepAt(moment) {
  const seconds = moment / 1000;
  const step = Math.floor(seconds / StepSeconds);
  return { step, left: Math.ceil((step + 1) * StepSeconds - seconds) };
}

/** What is shown at a step. */
export async function display(token, step, key) {
  const signature = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key.privateKey, bytesOf(`${token}.${step}`));
  return `${token}~${step}~${encode(new Uint8Array(signature))}`;
}

/**
 * Has a code bound to this phone, or takes what was bound before where there is no network.
 * @param {string} address where the code is asked for, `/codes/MATTER/phones`
 * @param {string} permit the form's own token, without which the server answers nothing
 * @returns {Promise<{token: string, ahead: number, until: number, online: boolean} | {said: string}>} `ahead`: milliseconds of the server's clock before this one's
 */
export async function bind(address, permit) {
  const key = await phoneKey();
  const form = new URLSearchParams({ key: await publicPoint(key), __RequestVerificationToken: permit });
  const asked = Date.now();
  const answer = await fetch(address, { method: "POST", body: form }).catch((wrong) => {
    if (wrong instanceof TypeError) return null; // no network
    throw wrong;
  });
  if (answer?.ok) {
    const { token, now, until } = await answer.json();
    const bound = { token, until, ahead: Math.round(now - (asked + Date.now()) / 2) };
    await keep(address, bound);
    return { ...bound, online: true };
  }
  if (answer && answer.status < 500) {
    await forget(address);
    return { said: answer.status === 409 ? (await answer.json()).said : "现在不能出示这个检查码,请重新登录后再试。" };
  }
  const bound = await recall(address);
  return bound ? { ...bound, online: false } : { said: "没有网络,这部手机也还没有取得过这个检查码。" };
}
