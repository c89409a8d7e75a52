// 检查码核验: reads the code in the address, or from a picture or the camera, and says what it is worth. Works without a network after one visit.
import { judge, refresh, report, sendWaiting } from "./codes/known.js";
import { read, Thorough } from "./codes/qr.js";
import { clock, clockSentence, facts, moment, Verdicts } from "./codes/words.js";

const at = (id) => document.getElementById(id);
const seconds = (milliseconds) => Math.floor(milliseconds / 1000);

/** The scan being shown: its text, when it was made, and what has been learnt since. */
let scan = null;

const shownIn = (text) => decodeURIComponent(text.slice(text.lastIndexOf("#") + 1));

function element(name, text, look) {
  const made = document.createElement(name);
  made.textContent = text;
  if (look) made.className = look;
  return made;
}

function say(found, { offline, seen, firstAt }) {
  const [mark, headline, sentence] = Verdicts[found.verdict === "Valid" && seen === "before" ? "Copied" : found.verdict];
  const box = at("verdict");
  box.className = `verdict ${mark}`;
  const lines = [element("b", headline)];
  lines.push(element("p", found.verdict === "ClockDiffers" ? clockSentence(found, found.asked) : sentence));
  if (found.verdict === "WrongPlace") lines.push(element("p", `相距约${found.distance}米。`));
  if (seen === "before")
    lines.push(element("p", `同一次展示在${clock(firstAt)}已经被另一部手机核验过。如果那不是与您在场的人,请当心是拷贝。`, "again"));
  lines.push(element("p", basis(found, offline, seen), "quiet"));
  box.replaceChildren(...lines);
  const list = at("facts");
  list.replaceChildren(...(found.code ? facts(found.code) : []).flatMap(([term, text]) => [element("dt", term), element("dd", text)]));
  at("says").hidden = !found.code;
  at("place").hidden = !found.code?.geo || Boolean(scan.place);
}

/** What the verdict rests on: the network or what was kept, and as of when revocations are known. */
function basis(found, offline, seen) {
  const parts = [offline ? "没有网络,按手机里保存的公钥核验" : "已联网核验"];
  if (seen === "first") parts.push("本次展示第一次被核验");
  if (found.code) parts.push(found.listAt ? `撤销名单截至${moment(found.listAt)}` : "没有签发机关的撤销名单,是否撤销不明");
  if (found.code && !found.turns) parts.push("这个码不是动态展示的,可能是拷贝");
  return `${parts.join(";")}。`;
}

async function show() {
  const one = scan;
  const found = await judge(one.shown, one.at, one.place, one.offset);
  // the server knows of revocations before its list is asked for again
  if (one === scan) say(one.verdict === "Revoked" ? { ...found, verdict: "Revoked" } : found, one);
  return found;
}

/**
 * @param {number} moment when it was scanned, by this phone's clock
 * @param {number} begun the same since the page began
 */
async function examine(shown, moment, begun = performance.now()) {
  if (!shown) return;
  const one = (scan = { shown, at: seconds(moment), place: null, offset: null, offline: !navigator.onLine });
  at("empty").hidden = true;
  await show();
  performance.measure("verdict", { start: begun });
  const fresh = await refresh();
  one.offline = !fresh;
  await show();
  const said = await report(shown, null);
  if (said?.now) Object.assign(one, said);
  one.offline = said === null;
  await show();
}

async function locate() {
  at("where").textContent = "正在取得位置…";
  navigator.geolocation.getCurrentPosition(
    async ({ coords }) => {
      const units = (degrees) => Math.round(degrees * 100000);
      scan.place = [units(coords.latitude), units(coords.longitude), Math.ceil(coords.accuracy)];
      const { distance } = await show();
      at("where").textContent =
        distance === null ? "" : `您的位置与检查地点相距约${distance}米,位置误差约${Math.ceil(coords.accuracy)}米。`;
    },
    () => (at("where").textContent = "没有取得位置:请允许本页使用位置,或者自己核对检查地点。"),
    { enableHighAccuracy: true, timeout: 15000 },
  );
}

async function readPicture(input) {
  const [file] = input.files;
  if (!file) return;
  const [moment, begun] = [Date.now(), performance.now()];
  const picture = await createImageBitmap(file).catch(() => null);
  const text = picture && read(picture, picture.width, picture.height, Thorough);
  input.value = "";
  at("scanned").textContent = text ? "" : "照片里没有读到二维码,请靠近一些、对正再拍。";
  if (text) await examine(shownIn(text), moment, begun);
}

async function readCamera() {
  const video = at("video");
  const stream = await navigator.mediaDevices?.getUserMedia({ video: { facingMode: "environment" } }).catch(() => null);
  if (!stream) {
    at("scanned").textContent = "没有打开摄像头:请允许本页使用摄像头,或者拍照核验。";
    return;
  }
  video.hidden = false;
  video.srcObject = stream;
  await video.play();
  for (;;) {
    await new Promise((next) => setTimeout(next, 150));
    const text = video.videoWidth ? read(video, video.videoWidth, video.videoHeight) : null;
    if (!text) continue;
    stream.getTracks().forEach((track) => track.stop());
    video.hidden = true;
    await examine(shownIn(text), Date.now());
    return;
  }
}

function warnOfCopy({ firstAt }) {
  at("later").hidden = false;
  at("later").textContent = `您没有网络时核验过的一次展示,在${clock(firstAt)}已经被另一部手机核验过,可能是拷贝。`;
}

at("live").hidden = false;
at("picture").addEventListener("change", (change) => readPicture(change.target));
at("camera").addEventListener("click", readCamera);
at("locate").addEventListener("click", locate);
addEventListener("hashchange", () => examine(shownIn(location.hash), Date.now()));
addEventListener("online", () => sendWaiting(warnOfCopy));
navigator.serviceWorker?.register("/code-worker.js", { scope: "/code" });

await examine(location.hash.length > 1 ? shownIn(location.hash) : "", performance.timeOrigin, 0);
if (!scan) await refresh();
await sendWaiting(warnOfCopy);
