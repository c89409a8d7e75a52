// Sends what the server has not acknowledged, and hears what others wrote. Sending the same again changes nothing.
import * as chest from "./chest.js";

/** Nothing is lost by any of these: the phone goes on, and tries again. */
export class NotSent extends Error {
  constructor(text, { signIn = false, refusals = [] } = {}) {
    super(text);
    Object.assign(this, { signIn, refusals });
  }
}

export async function send(account, visit) {
  const token = await tokenOf(account);
  const { about, edits, pictures } = await chest.load(account, visit);
  // the seq of the device is kept before the first edit is sent
  const waiting = edits.filter((e) => !e.n).sort((a, b) => a.seq - b.seq).slice(0, 2000);
  const body = {
    account,
    device: about.device,
    now: Date.now(),
    since: about.since,
    edits: waiting.map(({ id, seq, field, value, upon, at, run, ran }) => ({ id, seq, field, value, upon, at, run, ran })),
  };
  const answer = await post(`/visits/${visit}/sync`, token, JSON.stringify(body), "application/json").catch(async (why) => {
    // another phone goes on from a copy of this one's data: what is not sent yet goes as from a phone of its own
    if (why.refusals?.some((r) => r.name === "SeqTaken") && waiting.length > 0) await chest.renew(account, visit);
    throw why;
  });
  await chest.take(account, visit, answer, body.now - answer.now);
  for (const picture of pictures.filter((p) => !p.sent)) {
    await post(`/visits/${visit}/pictures/${picture.name}`, token, picture.blob, picture.blob.type);
    await chest.pictureSent(account, visit, picture.name);
  }
  await fetchPictures(account, visit, answer.pictures);
  return edits.filter((e) => !e.n).length > waiting.length ? send(account, visit) : answer;
}

/** What another phone took, as far as the record still names it. */
async function fetchPictures(account, visit, names) {
  const { edits, pictures } = await chest.load(account, visit);
  const have = new Set(pictures.map((p) => p.name));
  const named = new Set(edits.map((e) => (e.field.startsWith("photo.") ? e.field.slice(6) : e.field === "signature" ? e.value.slice(6) : "")));
  for (const name of names.filter((n) => named.has(n) && !have.has(n))) {
    const answer = await fetch(`/visits/${visit}/pictures/${name}`).catch(() => null);
    if (answer?.ok) await chest.addPicture(account, visit, name, await answer.blob(), true);
  }
}

export async function handIn(account, visit) {
  await send(account, visit);
  const answer = await post(`/visits/${visit}/hand-in`, await tokenOf(account), "", "text/plain");
  const { about } = await chest.load(account, visit);
  await chest.take(account, visit, answer, about.ahead ?? 0);
}

/** A token for what is sent next, if it is this account that is signed in. */
export async function tokenOf(account) {
  const answer = await ask("/visits/who", {});
  if (answer.account !== account) throw new NotSent(`手机上的记录不属于现在登录的“${answer.name}”,请用原来的账号登录后上传。`, { signIn: true });
  return answer.token;
}

const post = (path, token, body, type) =>
  ask(path, { method: "POST", body, headers: { "Content-Type": type, RequestVerificationToken: token } });

async function ask(path, init) {
  const answer = await fetch(path, { cache: "no-store", ...init }).catch(() => null);
  if (!answer) throw new NotSent("现在没有网络,记录都在手机上,有网络时自动上传。");
  if (answer.status === 204) return null;
  const said = await answer.json().catch(() => null);
  if (answer.ok && said) return said;
  const reasons = said?.refusals?.map((r) => r.text).join(";");
  throw new NotSent(reasons ? `${reasons}。` : "服务器暂时不能接收,记录都在手机上,稍后自动再传。", {
    signIn: answer.status === 401,
    refusals: said?.refusals,
  });
}
