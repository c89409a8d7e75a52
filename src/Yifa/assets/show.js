// 亮码: shows a code of inspection on its officer's phone, signed anew at every step. Once loaded it needs no network.
import { bind, display, phoneKey, stepAt } from "./codes/display.js";
import { begin } from "./codes/leaving.js";
import { draw } from "./codes/qr.js";

const frame = document.getElementById("shown");
const at = (id) => document.getElementById(id);
const Refreshed = 10 * 60 * 1000;

let bound = null;
let asked = 0;
let step = null;

async function ask() {
  asked = Date.now();
  const answer = await bind(frame.dataset.phones, document.querySelector("input[name=__RequestVerificationToken]").value);
  bound = answer.token ? answer : null;
  step = null;
  at("told").textContent = answer.said ?? (answer.online ? "" : "现在没有网络:展示照常,时间按上次联网时校准。");
  frame.classList.toggle("off", !bound);
}

async function turn() {
  if (!bound) return;
  const now = Date.now() + bound.ahead;
  const { step: current, left } = stepAt(now);
  at("left").textContent = `${left}秒后换码`;
  at("bar").value = left;
  if (now >= bound.until * 1000) {
    frame.classList.add("off");
    at("told").textContent = "检查码已经过期,请重新取得检查码。";
  } else if (current !== step) {
    step = current;
    const text = await display(bound.token, current, await phoneKey());
    draw(at("qr"), `${location.origin}/code#${text}`);
    at("qr").dataset.step = current;
  }
}

async function beat() {
  if (Date.now() - asked > Refreshed && navigator.onLine) await ask();
  await turn();
  setTimeout(beat, 500);
}

frame.hidden = false;
begin();
// a screen that goes dark shows nothing; where the browser cannot keep it lit, the officer does
const stayLit = () => document.visibilityState === "visible" && navigator.wakeLock?.request("screen").catch(() => null);
document.addEventListener("visibilitychange", stayLit);
stayLit();
const worker = await navigator.serviceWorker?.register("/code-worker.js", { scope: "/code" }).catch(() => null);
if (worker) navigator.serviceWorker.ready.then((ready) => ready.active.postMessage({ keep: location.pathname }));
addEventListener("online", ask);
await ask();
await beat();
