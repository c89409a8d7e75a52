// 亮码 on the page of a visit: the same display as on the code's own page, bound when the visit is taken along, turning without a network.
import { bind, display, phoneKey, stepAt } from "../codes/display.js";
import { recall } from "../codes/kept.js";
import { begin } from "../codes/leaving.js";
import { draw } from "../codes/qr.js";
import { NotSent, tokenOf } from "./sending.js";

const BEAT = 500;
const addressOf = (visit) => `/codes/${visit}/phones`;

/** Has the visit's code bound to this phone while there is a network; nothing where there is no code to bind. */
export async function takeCode(account, visit) {
  begin();
  return bind(addressOf(visit), await tokenOf(account));
}

/** Without a network, or before signing in again, what was bound before. */
async function kept(visit) {
  const bound = await recall(addressOf(visit));
  return bound ? { ...bound, online: false } : { said: "没有网络,这部手机也还没有取得过这个检查码。" };
}

/** The code on the page, shown and put away by one button. */
export function showing(visit) {
  const card = document.getElementById("code");
  if (!card) return;
  const told = document.getElementById("code-told");
  const canvas = document.getElementById("code-qr");
  const button = document.getElementById("code-show");
  let bound = null;
  let shown = null;
  const turn = async () => {
    if (!bound) return;
    const now = Date.now() + bound.ahead;
    const { step, left } = stepAt(now);
    if (now >= bound.until * 1000) return void put("检查码已经过期,请重新取得检查码。");
    told.textContent = `请企业扫码核验,${left}秒后换码。${bound.online ? "" : "现在没有网络,照常出示。"}`;
    if (step !== shown) draw(canvas, `${location.origin}/code#${await display(bound.token, step, await phoneKey())}`);
    shown = step;
    setTimeout(turn, BEAT);
  };
  const put = (said) => {
    [bound, shown, canvas.hidden, told.textContent, button.textContent] = [null, null, true, said, "出示检查码"];
  };
  button.addEventListener("click", async () => {
    if (bound) return put("");
    begin();
    const answer = await tokenOf(visit.account).then(
      (permit) => bind(addressOf(visit.id), permit),
      (why) => (why instanceof NotSent ? kept(visit.id) : Promise.reject(why)),
    );
    if (!answer.token) return put(answer.said);
    [bound, canvas.hidden, button.textContent] = [answer, false, "收起检查码"];
    await turn();
  });
}
