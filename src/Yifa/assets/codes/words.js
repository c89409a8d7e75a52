// What the page says of a verdict: a mark, a headline and one sentence of what to do.
export const Verdicts = {
  Valid: ["good", "检查码有效", "请核对检查人员的姓名、执法证号和检查事项是否与下面一致。"],
  Copied: ["warns", "有效,但已被另一部手机核验过", "请检查人员当面等到下一次换码,再扫一次。"],
  ClockDiffers: ["warns", "检查码是真的,时间对不上", ""],
  WrongPlace: ["bad", "地点不符", "您现在的位置不在检查码写明的检查地点。请核对下面的被检查企业和地点。"],
  Stale: ["bad", "不是当面展示", "这是截图、转发或者较早的展示。请检查人员在自己的手机上打开检查码,再扫一次。"],
  Expired: ["bad", "检查码已过期", "请检查人员重新取得检查码。"],
  NotYet: ["bad", "检查码尚未生效", "还没有到检查码写明的时间。"],
  Revoked: ["bad", "检查码已撤销", "不得再凭它检查。"],
  Forged: ["bad", "检查码是伪造的,或者被改动过", "内容不可信。请当心,并向当地司法行政部门反映。"],
  UnknownIssuer: ["bad", "签发机关不明", "不是本地认可的机关签发的检查码。"],
  Unreadable: ["bad", "这不是检查码", "扫到的内容不是检查码,请让检查人员重新展示。"],
};

const Grounds = { p: "计划检查", t: "触发式检查", u: "紧急检查", b: "补录" };

const two = (number) => String(number).padStart(2, "0");

// a date whose UTC parts are those of Chinese time
const inChina = (seconds) => new Date((seconds + 8 * 3600) * 1000);

/** A moment in seconds as the page says it, in Chinese time whatever the phone's. */
export function moment(seconds) {
  const at = inChina(seconds);
  return `${at.getUTCFullYear()}年${at.getUTCMonth() + 1}月${at.getUTCDate()}日 ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
}

export const clock = (seconds) => `${moment(seconds)}:${two(inChina(seconds).getUTCSeconds())}`;

/** How far two clocks are apart. */
export function span(seconds) {
  const whole = Math.abs(Math.round(seconds));
  if (whole < 60) return `${whole}秒`;
  if (whole < 3600) return `${Math.round(whole / 60)}分钟`;
  return whole < 86400 ? `${Math.floor(whole / 3600)}小时${Math.round((whole % 3600) / 60)}分钟` : `${Math.round(whole / 86400)}天`;
}

/** One sentence on clocks that differ: by the right clock where it was asked, else what to look at. */
export const clockSentence = ({ ahead }, asked) =>
  asked
    ? `您手机的时间比标准时间${ahead > 0 ? "慢" : "快"}${span(ahead)};按标准时间核对,展示是当面的。`
    : `检查人员手机的时间比您的快约${span(ahead)}。请对照其他钟表:您的手机慢了就可以认可,否则请检查人员校准手机时间后再扫一次。`;

/** What a code says, as pairs of term and text. */
export function facts(code) {
  return [
    ["检查机关", code.org.join("、")],
    ["检查人员", code.ofc.map(([name, certificate]) => `${name}(${certificate})`).join("、")],
    ["被检查企业", `${code.ent} ${code.cid}`.trim()],
    ["检查地点", code.plc],
    ["检查任务", code.tsk],
    ["检查事项", code.itm.join("、")],
    ["赋码方式", Grounds[code.gnd]],
    ["依据或者理由", code.why],
    ["有效时间", `${moment(code.nbf)}至${moment(code.exp)}`],
    ["编号", code.jti],
    ["签发机关", code.via ? `${code.via},由${code.iss}登记` : code.iss],
  ].filter(([, text]) => text);
}
