// Prints the browser's verdict on each case of a file, one a line, as `verify.py --cases` does: node verdicts.mjs FILE
import { readFileSync } from "node:fs";
import { check, keysOf, listOf } from "../../src/Yifa/assets/codes/check.js";

for (const line of readFileSync(process.argv[2], "utf8").split("\n")) {
  const { shown, keys, revoked, at, offset, place } = JSON.parse(line);
  const known = await keysOf(keys);
  const lists = await Promise.all(revoked.map((list) => listOf(list, known)));
  const begun = performance.now();
  const { verdict } = await check(shown, { keys: known, lists, at, offset, place });
  console.log(verdict, (performance.now() - begun).toFixed(1));
}
