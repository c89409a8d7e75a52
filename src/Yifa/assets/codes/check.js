// What comes of checking a code: the same verdicts as the product's kernel (docs/decisions/0089-codes.md), with nothing but keys, lists, a clock and a place.
import { bytesOf, decode, encode, isSigned, json, read } from "./signed.js";

export const StepSeconds = 30;
export const GraceSeconds = 15;
const LastSecond = 253402300799;

/** The keys of a set, for `check`; null when the text is no set. */
export async function keysOf(string) {
  const set = json(bytesOf(string));
  if (!Array.isArray(set?.keys)) return null;
  const keys = [];
  for (const key of set.keys.filter((k) => k.crv === "P-256")) {
    const point = Uint8Array.of(...(decode(key.x) ?? []), ...(decode(key.y) ?? []));
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", point));
    keys.push({ kid: encode(digest.slice(0, 9)), issuer: key.iss, point, from: key.nbf, until: key.exp });
  }
  return keys;
}

/** A list of revoked codes that one of the keys signed for its issuer; null when the text is none. */
export async function listOf(string, keys) {
  const parts = json(bytesOf(string));
  const signed = read(`${parts?.protected}.${parts?.payload}.${parts?.signature}`, "yifa-revoked-1");
  const list = signed && json(signed.payload);
  const key = keys.find((k) => k.kid === signed?.kid && k.issuer === list?.iss && k.from <= list.iat && list.iat < k.until);
  if (!key || !(await isSigned(signed.signed, signed.signature, key.point))) return null;
  return { issuer: list.iss, at: list.iat, serials: new Set(list.rev.map(([serial]) => serial)) };
}

/** Token, step and signature of what is shown; null when it is neither a display nor a token. */
function displayOf(string) {
  const [token, step, end, more] = string.split("~");
  if (step === undefined) return { token, step: null };
  const signature = end === undefined || more !== undefined ? null : decode(end);
  if (!/^(0|[1-9][0-9]{0,11})$/.test(step) || signature?.length !== 64 || Number(step) > Math.floor(LastSecond / StepSeconds)) return null;
  return { token, step: Number(step), signature };
}

const isText = (value) => typeof value === "string";
const areTexts = (value) => Array.isArray(value) && value.every(isText);

/** Whether a payload says all that a code says. */
function isCode(code) {
  return (
    [code?.iss, code?.jti, code?.tsk, code?.why, code?.ent, code?.cid, code?.plc].every(isText) &&
    [code.iat, code.nbf, code.exp].every(Number.isInteger) &&
    ["p", "t", "u", "b"].includes(code.gnd) &&
    areTexts(code.org) &&
    areTexts(code.itm) &&
    Array.isArray(code.ofc) &&
    code.ofc.every((officer) => areTexts(officer) && officer.length >= 2) &&
    (code.cnf === undefined || decode(code.cnf) !== null)
  );
}

export function metres(geo, place) {
  const north = (place[0] - geo[0]) * 1.111949;
  const east = (place[1] - geo[1]) * 1.111949 * Math.cos((((place[0] + geo[0]) / 2 / 100000) * Math.PI) / 180);
  return Math.round(Math.hypot(north, east));
}

/** Whether the display is of this moment, by the right clock and by the one at hand. */
function turned(step, bound, at, offset) {
  if (!bound) return { turn: "Valid" };
  if (step === null) return { turn: "Stale" };
  const begun = step * StepSeconds;
  const now = at + (offset ?? 0);
  const covers = (moment) => begun - GraceSeconds <= moment && moment < begun + StepSeconds + GraceSeconds;
  if (covers(now)) return covers(at) ? { turn: "Valid" } : { turn: "ClockDiffers", ahead: offset };
  return begun > now ? { turn: "ClockDiffers", ahead: begun + StepSeconds / 2 - at } : { turn: "Stale" };
}

/**
 * The verdict on what is shown.
 * @param {{keys: object[], lists: object[], at: number, offset?: number|null, place?: number[]|null}} known
 */
export async function check(string, known) {
  const shown = displayOf(string);
  const signed = shown && read(shown.token, "yifa-code-1");
  if (!signed) return { verdict: "Unreadable" };
  const named = known.keys.filter((key) => key.kid === signed.kid);
  if (named.length === 0) return { verdict: "UnknownIssuer" };
  if (!(await isSigned(signed.signed, signed.signature, named[0].point))) return { verdict: "Forged" };
  const code = json(signed.payload);
  if (!isCode(code)) return { verdict: "Unreadable" };
  const key = named.find((k) => k.issuer === code.iss);
  if (!key) return { verdict: "UnknownIssuer" };
  const phone = code.cnf === undefined ? null : decode(code.cnf);
  const byPhone =
    shown.step === null || (phone !== null && (await isSigned(bytesOf(`${shown.token}.${shown.step}`), shown.signature, phone)));
  if (code.iat < key.from || code.iat >= key.until || !byPhone) return { verdict: "Forged" };
  return judge(shown, code, known);
}

function judge(shown, code, { lists, at, offset, place }) {
  const list = lists.filter((l) => l.issuer === code.iss).sort((a, b) => b.at - a.at)[0];
  const now = at + (offset ?? 0);
  const { turn, ahead } = turned(shown.step, code.cnf !== undefined, at, offset);
  const distance = place && code.geo ? metres(code.geo, place) : null;
  const verdict = list?.serials.has(code.jti)
    ? "Revoked"
    : now < code.nbf
      ? "NotYet"
      : now >= code.exp
        ? "Expired"
        : turn === "Stale"
          ? "Stale"
          : distance !== null && distance > code.geo[2] + place[2]
            ? "WrongPlace"
            : turn;
  return { verdict, code, ahead, distance, listAt: list?.at, turns: code.cnf !== undefined };
}
