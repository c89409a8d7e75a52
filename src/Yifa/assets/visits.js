// 现场检查 on a phone: what an officer records is kept on the phone first, and goes to the server whenever there is one.
import { begin } from "./visits/cache.js";
import { stay } from "./visits/leaving.js";
import { openList } from "./visits/list.js";
import { openVisit } from "./visits/page.js";

const list = document.getElementById("visits");
const visit = document.getElementById("visit");

stay();
await begin();
if (visit) await openVisit(visit);
else if (list) await openList(list);
