// Binds the controls of a record: what is typed becomes an edit upon what was seen, and what others wrote is shown.
import { isConflict, timeOf } from "./merge.js";

const REST = 400;
const RAN_AT_MOST = 900;
const CHINA = 8 * 3600_000;

/** 2026-03-02 10:05 in China, whatever the phone's own zone is. */
export const clock = (milliseconds, between = " ") =>
  new Date(milliseconds + CHINA).toISOString().slice(0, 16).replace("T", between);

/** The moment a value says by the server's clock; null when it says none. */
export function momentOf(edit, ahead) {
  if (edit?.value.startsWith("@")) return Number(edit.value.slice(1)) - (edit.ahead ?? ahead ?? 0);
  const typed = Date.parse(`${edit?.value.replace(" ", "T")}:00+08:00`);
  return Number.isNaN(typed) ? null : typed;
}

/** One field of the page. */
export class FieldOnPage {
  constructor(place, write) {
    this.place = place;
    this.name = place.dataset.field;
    this.label = place.dataset.label;
    this.kind = place.dataset.kind;
    this.write = write;
    this.heads = [];
    this.seen = [];
    this.typed = null;
    this.control = place.querySelector("textarea, input[type=text], input[type=datetime-local]");
    if (this.kind === "choice") place.addEventListener("change", (event) => this.put(event.target.value));
    else if (this.control) {
      this.control.addEventListener("input", () => this.type());
      this.control.addEventListener("blur", () => this.settle());
    }
    place.querySelector("[data-tap]")?.addEventListener("click", () => this.put(`@${Date.now()}`));
  }

  get value() {
    return this.heads.at(-1)?.value ?? "";
  }

  /** A pause makes an edit; somebody who never pauses makes one every second. */
  type() {
    this.since ??= Date.now();
    this.typed = this.control.value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), Date.now() - this.since > RAN_AT_MOST ? 0 : REST);
  }

  settle() {
    clearTimeout(this.timer);
    this.since = undefined;
    const typed = this.typed;
    this.typed = null;
    return typed === null || (typed === this.value && !isConflict(this.heads)) ? this.show() : this.put(typed);
  }

  /** Upon what was on the screen, which is not always the newest: what comes in while somebody types was not seen. */
  async put(value) {
    const edit = await this.write(this.name, value, this.seen);
    if (this.typed !== null) this.seen = [edit.id];
  }

  take(heads, about, nameOf) {
    this.heads = heads;
    this.about = about;
    this.nameOf = nameOf;
    this.show();
  }

  show() {
    if (this.typed !== null) return;
    const edit = this.heads.at(-1);
    if (this.kind === "choice") for (const box of this.place.querySelectorAll("input")) box.checked = box.value === this.value;
    else if (this.kind === "moment") this.showMoment(edit);
    else if (this.control && this.control.value !== this.value) this.control.value = this.value;
    this.seen = this.heads.map((h) => h.id);
    this.showConflict();
  }

  showMoment(edit) {
    const ahead = this.about?.ahead;
    const moment = edit ? momentOf(edit, ahead) : null;
    this.control.value = moment === null ? "" : clock(moment, "T");
    const off = edit?.value.startsWith("@") && Math.abs(edit.ahead ?? ahead ?? 0) > 120_000;
    this.place.querySelector("[data-told]").textContent = off ? `设备时钟当时显示${clock(Number(edit.value.slice(1)))},已按服务器校正。` : "";
  }

  showConflict() {
    const old = this.place.querySelector(":scope > .conflict");
    const state = this.heads.map((h) => h.id).join();
    if (isConflict(this.heads) && old?.dataset.state === state) return;
    old?.remove();
    if (!isConflict(this.heads)) return;
    const said = (head) => saidOf(head, this.kind, this.about?.ahead);
    const box = conflictBox(this.label, this.heads, this.nameOf, said, (value) => this.put(value));
    box.dataset.state = state;
    this.place.append(box);
  }
}

/** Both values with who and when; one tap decides. */
export function conflictBox(label, heads, nameOf, said, pick) {
  const box = Object.assign(document.createElement("div"), { className: "conflict" });
  box.setAttribute("role", "alert");
  const title = document.createElement("p");
  title.textContent = `“${label}”有两人同时修改,两种都保留着,请确定一种,也可以直接改写:`;
  const lines = heads.map((head) => {
    const line = document.createElement("p");
    const by = Object.assign(document.createElement("b"), { textContent: `${nameOf(head)} ${clock(timeOf(head))}` });
    const value = Object.assign(document.createElement("span"), { textContent: said(head) });
    const button = Object.assign(document.createElement("button"), { type: "button", className: "btn small", textContent: "用这一种" });
    button.addEventListener("click", () => pick(head.value));
    line.append(by, value, button);
    return line;
  });
  box.append(title, ...lines);
  return box;
}

/** A value as people read it. */
export function saidOf(edit, kind, ahead) {
  if (edit.value === "") return "(清空)";
  if (kind === "moment") return clock(momentOf(edit, ahead) ?? 0);
  if (kind === "signature" || edit.field === "signature") return edit.value === "refused" ? "拒绝签名" : "已签名";
  return edit.value;
}
