// One visit on the phone.
import { canKeep, isKept, keep } from "./cache.js";
import * as chest from "./chest.js";
import { FieldOnPage, clock, saidOf } from "./fields.js";
import { isConflict, merge, timeOf } from "./merge.js";
import { photographs, signature } from "./evidence.js";
import { printing } from "./receipt.js";
import { NotSent, handIn, send } from "./sending.js";
import { showing } from "./showing.js";

const EVERY = 20_000;
const run = chest.mark();

export async function openVisit(place) {
  const visit = new VisitOnPage(place);
  for (const part of document.querySelectorAll("[data-scripted]")) part.hidden = part !== place;
  await visit.refresh();
  if (canKeep && navigator.onLine) for (const path of ["/visits", location.pathname]) await keep(path).catch(() => false);
  await visit.sync();
}

class VisitOnPage {
  constructor(place) {
    this.place = place;
    [this.id, this.account, this.name] = [place.dataset.id, place.dataset.account, place.dataset.name];
    this.fields = [...place.querySelectorAll("[data-field]")].map((at) => new FieldOnPage(at, (...edit) => this.write(...edit)));
    this.photographs = photographs(this);
    this.signature = signature(this);
    this.state = document.getElementById("state");
    this.others = new BroadcastChannel(`visit ${this.account} ${this.id}`);
    this.others.onmessage = () => this.refresh();
    printing(this);
    showing(this);
    this.locating();
    document.getElementById("send").addEventListener("click", () => this.sync(true));
    document.getElementById("hand-in").addEventListener("click", () => this.handIn());
    addEventListener("online", () => this.sync());
    addEventListener("offline", () => this.tell());
    addEventListener("pagehide", () => this.settle());
    document.addEventListener("visibilitychange", () => this.settle());
    setInterval(() => document.hidden || this.sync(), EVERY);
  }

  nameOf = (edit) => edit.by ?? this.name;

  settle() {
    return Promise.all(this.fields.map((f) => f.settle()));
  }

  field(name) {
    return this.fields.find((f) => f.name === name);
  }

  heads(name) {
    return this.merged.fields.get(name) ?? [];
  }

  value(name) {
    return this.heads(name).at(-1)?.value ?? "";
  }

  /** On the disk first; the page shows what is there. */
  async write(field, value, upon) {
    const at = { field, value, upon, at: Date.now(), run, ran: Math.round(performance.now()) };
    const edit = await chest.add(this.account, this.id, at).catch((why) => {
      this.state.textContent = `手机存储不了刚才的修改(${why?.name === "QuotaExceededError" ? "空间已满" : "存储出错"}),请先抄下来。`;
      throw why;
    });
    await this.refresh();
    this.others.postMessage("written");
    return edit;
  }

  async refresh() {
    const kept = await chest.load(this.account, this.id);
    Object.assign(this, kept);
    // what is not sent yet is put right by what is known of the clock
    for (const edit of this.edits) if (!edit.n) edit.ahead ??= this.about.ahead ?? 0;
    this.merged = merge(this.edits);
    for (const field of this.fields) field.take(this.heads(field.name), this.about, this.nameOf);
    await this.photographs.show();
    await this.signature.show();
    this.showEdits();
    await this.tell();
  }

  get unsent() {
    return this.edits.filter((e) => !e.n).length + this.pictures.filter((p) => !p.sent).length;
  }

  async sync(asked = false) {
    if (this.busy || (!asked && !navigator.onLine)) return;
    this.busy = true;
    try {
      this.trouble = "";
      await this.settle();
      await send(this.account, this.id);
    } catch (why) {
      this.told(why);
    } finally {
      this.busy = false;
    }
    await this.refresh();
  }

  async handIn() {
    const refused = document.getElementById("refused");
    refused.hidden = true;
    this.busy = true;
    try {
      this.trouble = "";
      await this.settle();
      await handIn(this.account, this.id);
      if (canKeep) await keep(location.pathname);
      location.reload();
    } catch (why) {
      // reasons stand in their box alone; what keeps the phone from sending is told where it always is
      if (why.refusals?.length > 0 && !why.signIn) this.showRefused(refused, why.refusals);
      else {
        this.told(why);
        this.state.scrollIntoView({ block: "center" });
      }
    } finally {
      this.busy = false;
    }
    await this.refresh();
  }

  showRefused(box, refusals) {
    const title = Object.assign(document.createElement("h2"), { textContent: "没有提交,原因如下" });
    const list = document.createElement("ul");
    for (const { text, place } of refusals) {
      const line = document.createElement("li");
      line.append(place ? Object.assign(document.createElement("a"), { href: `#${place}`, textContent: text }) : text);
      list.append(line);
    }
    box.replaceChildren(title, list);
    box.hidden = false;
    box.focus();
  }

  told(why) {
    if (!(why instanceof NotSent)) throw why;
    this.trouble = why.message;
    this.signIn = why.signIn;
  }

  async tell() {
    const { about } = this;
    const off = Math.abs(about.ahead ?? 0) > 120_000 ? `这台手机的时钟${offBy(about.ahead)},记录的时间按服务器校正,两个时间都保留。` : "";
    const unsent = this.unsent;
    const conflicts = [...this.merged.fields.values()].filter(isConflict).length;
    const said = [
      about.handed ? `现场记录已由${about.handed.by}于${clock(about.handed.at)}提交;以后的修改另外保留,不并入记录。` : "",
      unsent > 0 ? `已保存在手机上,${unsent}处还没有上传。` : about.seq > 0 || about.since > 0 ? "已保存在手机上,已全部上传。" : "填写的内容随时保存在手机上。",
      conflicts > 0 ? `${conflicts}处有两人同时修改,待确定。` : "",
      off,
      navigator.onLine ? this.trouble : "现在没有网络,照常填写。",
      (await isKept(location.pathname)) || !navigator.onLine ? "" : canKeep ? "" : "这个浏览器不能离线打开本页。",
    ];
    this.state.textContent = said.filter(Boolean).join("");
    this.state.classList.toggle("warn", conflicts > 0 || !!this.trouble || !!off);
    if (this.signIn && this.trouble) this.state.append(" ", Object.assign(document.createElement("a"), { href: `/sign-in?back=${location.pathname}`, textContent: "登录" }));
    document.getElementById("hand-in").hidden = !!about.handed;
  }

  showEdits() {
    const labels = new Map(this.fields.map((f) => [f.name, f]));
    const list = [...this.merged.ordered, ...this.edits.filter((e) => e.late), ...this.merged.waiting];
    document.getElementById("edits").replaceChildren(
      ...list.map((edit) => {
        const line = document.createElement("li");
        line.dataset.edit = edit.id;
        const when = Object.assign(document.createElement("time"), { textContent: clock(timeOf(edit)) });
        const field = labels.get(edit.field);
        const what = `${this.nameOf(edit)} ${field?.label ?? "照片"}:${saidOf(edit, field?.kind, this.about.ahead)}`;
        const notes = [
          Math.abs(edit.ahead ?? 0) > 120_000 ? `设备时钟显示${clock(edit.at)}` : "",
          edit.late ? "提交以后的修改,不并入记录" : edit.n ? "" : "还没有上传",
        ].filter(Boolean);
        line.append(when, what);
        if (notes.length > 0) line.append(Object.assign(document.createElement("span"), { className: "why", textContent: notes.join(",") }));
        return line;
      }),
    );
  }

  locating() {
    const told = document.getElementById("located");
    document.getElementById("locate").addEventListener("click", () => {
      told.textContent = "正在定位。";
      const said = { 1: "没有允许定位,可以手填。", 2: "现在定不了位,可以手填。", 3: "定位太慢,可以再试或者手填。" };
      if (!navigator.geolocation) return void (told.textContent = "这台手机不能定位,可以手填。");
      navigator.geolocation.getCurrentPosition(
        async ({ coords }) => {
          told.textContent = `误差约${Math.round(coords.accuracy)}米。`;
          await this.field("position").put(`${coords.latitude.toFixed(5)},${coords.longitude.toFixed(5)}`);
        },
        (why) => (told.textContent = said[why.code]),
        { enableHighAccuracy: true, timeout: 20_000, maximumAge: 30_000 },
      );
    });
  }
}

function offBy(ahead) {
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  const text = days > 0 ? `${days}天${hours}小时` : hours > 0 ? `${hours}小时${minutes % 60}分` : `${minutes}分钟`;
  return (ahead > 0 ? "快" : "慢") + text;
}
