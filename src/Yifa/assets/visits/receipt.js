// The record on paper, from a printer in the bag: two widths of roll, or a sheet. Needs no network.
import { draw } from "./pictures.js";
import { photosOf, pictureOf } from "./evidence.js";
import { clock } from "./fields.js";

const WIDTH = { narrow: 58, wide: 80 };
const PER_MM = 96 / 25.4;
let paper;

export function printing(visit) {
  document.getElementById("print").addEventListener("click", async () => {
    await visit.settle();
    const form = document.getElementById("paper").value;
    const receipt = document.getElementById("receipt");
    receipt.className = form;
    receipt.replaceChildren(...(await partsOf(visit, form)));
    receipt.hidden = false;
    setPage(form, receipt);
    // a phone takes its picture of the page after this has returned
    addEventListener("afterprint", () => (receipt.hidden = true), { once: true });
    print();
  });
}

// a roll is as long as what stands on it
function setPage(form, receipt) {
  paper ??= document.adoptedStyleSheets[document.adoptedStyleSheets.push(new CSSStyleSheet()) - 1];
  const length = Math.ceil(receipt.getBoundingClientRect().height / PER_MM) + 12;
  paper.replaceSync(WIDTH[form] ? `@page { size: ${WIDTH[form]}mm ${length}mm; margin: 3mm }` : "@page { size: A4; margin: 18mm }");
}

async function partsOf(visit, form) {
  const facts = document.querySelector("#sheet dl").cloneNode(true);
  const title = [text("h2", "现场检查记录"), text("p", document.querySelector("h1").textContent)];
  const moments = ["arrived", "left"].map((name) => line(visit.field(name).label, momentText(visit, name)));
  const items = [...document.querySelectorAll(".visit-item")].map((item, i) => {
    const note = visit.value(`check.${i}.note`);
    const result = visit.value(`check.${i}.result`) || "未查";
    return line(item.querySelector("legend").textContent, note ? `${result}。${note}` : result);
  });
  const texts = ["position", "findings", "recorder", "signer", "witness"].map((name) => line(visit.field(name).label, visit.value(name)));
  const photos = photosOf(visit);
  const rows = Object.assign(document.createElement("dl"), { className: "facts" });
  rows.append(...[...moments, ...items, ...texts, line("照片", photos.length ? `${photos.length}张` : "")].flat());
  return [...title, facts, rows, ...(await signatureParts(visit)), ...(form === "sheet" ? await photoParts(visit, photos) : []), text("p", footOf(visit))];
}

function momentText(visit, name) {
  const input = document.getElementById(name);
  return input.value.replace("T", " ");
}

async function signatureParts(visit) {
  const value = visit.value("signature");
  if (value === "refused") return [text("p", "被检查人拒绝签名。")];
  const picture = value.startsWith("drawn:") && pictureOf(visit, value.slice(6));
  return [text("p", "被检查人签名:"), ...(picture ? [await pictured(picture.blob, 700)] : [text("p", "________________")])];
}

async function photoParts(visit, photos) {
  const parts = [];
  for (const { field, title } of photos) {
    const picture = pictureOf(visit, field.slice("photo.".length));
    if (picture) parts.push(await pictured(picture.blob, 900), text("p", title));
  }
  return parts;
}

async function pictured(blob, widest) {
  const canvas = document.createElement("canvas");
  await draw(blob, canvas, widest);
  return canvas;
}

const footOf = (visit) =>
  `${visit.name} ${clock(Date.now() - (visit.about.ahead ?? 0))}打印${visit.about.handed ? "" : ",尚未提交"}`;

const text = (name, said) => Object.assign(document.createElement(name), { textContent: said });
const line = (term, said) => (said ? [text("dt", term), text("dd", said)] : []);
