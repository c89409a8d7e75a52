// The list of visits: one tap keeps all of them on the phone, and each says how it stands there.
import { canKeep, isKept, keep, tidy } from "./cache.js";
import * as chest from "./chest.js";
import { NotSent, send } from "./sending.js";
import { takeCode } from "./showing.js";

export async function openList(list) {
  const account = list.dataset.account;
  const told = document.getElementById("list-told");
  const rows = [...list.querySelectorAll("[data-visit]")];
  // with nothing to do today there may still be something to send
  if (rows.length === 0) return sendAll(rows, account, told);
  list.querySelector("[data-take]").hidden = !canKeep;
  if (!canKeep) told.textContent = "这个浏览器不能离线打开页面,请换用新版浏览器,并用安全连接访问。";
  const show = () => showStates(rows, account);
  list.querySelector("[data-take] button").addEventListener("click", async () => {
    told.textContent = "正在带到手机上。";
    await navigator.storage?.persist?.();
    const paths = ["/visits", ...rows.map((row) => `/visits/${row.dataset.visit}`)];
    const kept = [];
    for (const path of paths) kept.push(await keep(path));
    await tidy();
    for (const row of rows.filter((row) => row.dataset.shows)) kept.push(await takesCode(account, row.dataset.visit));
    told.textContent = kept.every(Boolean)
      ? `已带到手机上,共${rows.length}次检查。没有网络也能打开这一页。`
      : "有的检查没有带全,请在网络好的地方再点一次。";
    await show();
  });
  addEventListener("online", () => sendAll(rows, account, told).then(show));
  await show();
  await sendAll(rows, account, told);
  await show();
}

async function takesCode(account, visit) {
  try {
    await takeCode(account, visit);
    return true;
  } catch (why) {
    if (!(why instanceof NotSent)) throw why;
    return false;
  }
}

async function showStates(rows, account) {
  const overview = new Map((await chest.overview(account)).map((v) => [v.visit, v]));
  for (const row of rows) {
    const visit = overview.get(row.dataset.visit);
    const kept = await isKept(`/visits/${row.dataset.visit}`);
    const state = row.querySelector("[data-state]");
    const said = [
      visit?.handed ? "已提交" : visit?.unsent ? `${visit.unsent}处还没有上传` : visit ? "已全部上传" : "",
      visit?.conflicts?.length ? `${visit.conflicts.length}处待确定` : "",
      kept ? "可离线打开" : canKeep ? "还没有带到手机上" : "",
    ];
    state.textContent = said.filter(Boolean).join(",");
  }
}

async function sendAll(rows, account, told) {
  for (const { visit, unsent } of await chest.overview(account))
    if (unsent > 0 && navigator.onLine)
      try {
        await send(account, visit);
      } catch (why) {
        if (!(why instanceof NotSent)) throw why;
        if (told) told.textContent = why.message;
        return;
      }
}
