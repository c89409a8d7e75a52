// Photographs and the signature on the page of a visit.
import * as chest from "./chest.js";
import { clock, conflictBox, saidOf } from "./fields.js";
import { isConflict, timeOf } from "./merge.js";
import { draw, shrink, signing } from "./pictures.js";

const PREFIX = "photo.";
const DRAWN = "drawn:";
const THUMB = 480;

/** Photographs nobody took out again, in the order they were taken. */
export function photosOf(visit) {
  return [...visit.merged.fields]
    .filter(([field, heads]) => field.startsWith(PREFIX) && heads.some((h) => h.value !== ""))
    .map(([field, heads]) => ({ field, heads, first: visit.merged.ordered.find((e) => e.field === field), title: heads.at(-1).value }))
    .sort((a, b) => timeOf(a.first) - timeOf(b.first) || (a.field < b.field ? -1 : 1));
}

export const pictureOf = (visit, name) => visit.pictures.find((p) => p.name === name);

export function photographs(visit) {
  const told = document.getElementById("camera-told");
  const list = document.getElementById("photos");
  const camera = document.getElementById("camera");
  const shown = new Map();
  camera.addEventListener("change", async () => {
    let broken = 0;
    for (const file of [...camera.files]) {
      const blob = await shrink(file).catch(() => null);
      if (!blob) {
        broken++;
        continue;
      }
      const name = chest.mark();
      await chest.addPicture(visit.account, visit.id, name, blob);
      await visit.write(PREFIX + name, `${clock(Date.now() - (visit.about.ahead ?? 0)).slice(11)}拍摄`, []);
    }
    camera.value = "";
    told.textContent = broken > 0 ? `有${broken}张照片打不开,没有收下。` : "";
  });
  const line = async ({ field, title, heads }) => {
    const item = document.createElement("li");
    const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", title);
    const caption = Object.assign(document.createElement("input"), { type: "text", value: title, maxLength: 60 });
    caption.setAttribute("aria-label", "照片说明");
    const upon = () => visit.heads(field).map((h) => h.id);
    caption.addEventListener("change", () => visit.write(field, caption.value.trim() || title, upon()));
    const out = Object.assign(document.createElement("button"), { type: "button", className: "btn small", textContent: "去掉" });
    out.addEventListener("click", () => visit.write(field, "", upon()));
    const picture = pictureOf(visit, field.slice(PREFIX.length));
    if (picture) await draw(picture.blob, canvas, THUMB);
    const by = Object.assign(document.createElement("p"), { className: "hint", textContent: `${visit.nameOf(heads.at(-1))}${picture ? "" : ",照片在另一台设备上"}` });
    item.append(...(picture ? [canvas] : []), caption, out, by);
    if (isConflict(heads)) item.append(conflictBox(title || "照片", heads, visit.nameOf, (h) => saidOf(h), (value) => visit.write(field, value, upon())));
    return item;
  };
  return {
    async show() {
      const photos = photosOf(visit);
      const items = [];
      for (const photo of photos) {
        const state = photo.heads.map((h) => h.id).join();
        if (shown.get(photo.field)?.state !== state) shown.set(photo.field, { state, item: await line(photo) });
        items.push(shown.get(photo.field).item);
      }
      if (items.length !== list.children.length || items.some((item, i) => list.children[i] !== item)) list.replaceChildren(...items);
    },
  };
}

export function signature(visit) {
  const canvas = document.getElementById("signature");
  const refuses = document.getElementById("refuses");
  const told = document.getElementById("signature-told");
  const put = (value) => visit.field("signature").put(value);
  let shown = "";
  const pad = signing(canvas, async (blob) => {
    const name = chest.mark();
    await chest.addPicture(visit.account, visit.id, name, blob);
    shown = DRAWN + name;
    await put(shown);
  });
  document.getElementById("sign-again").addEventListener("click", async () => {
    pad.blank();
    shown = "";
    await put("");
  });
  refuses.addEventListener("change", () => put(refuses.checked ? "refused" : ""));
  return {
    async show() {
      const value = visit.value("signature");
      refuses.checked = value === "refused";
      canvas.hidden = refuses.checked;
      if (value === shown) return;
      shown = value;
      const picture = value.startsWith(DRAWN) ? pictureOf(visit, value.slice(DRAWN.length)) : null;
      told.textContent = value.startsWith(DRAWN) && !picture ? "已在另一台设备上签名。" : "";
      if (picture) await pad.show(picture.blob);
      else pad.blank();
    },
  };
}
