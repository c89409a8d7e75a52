// What a record says when the edits of all devices are put together: the same rule as on the server, so that a phone without a network says the same.

/** The edits in order, and for each field those that no later one has seen. */
export function merge(all) {
  const edits = new Map(all.filter((e) => !e.late).map((e) => [e.id, e]));
  const places = new Map([...edits.values()].map((e) => [`${e.device} ${e.seq}`, e.id]));
  const before = (e) => [...e.upon, ...(e.seq > 1 ? [places.get(`${e.device} ${e.seq - 1}`) ?? ""] : [])];
  const ordered = [];
  const done = new Set();
  let left = [...edits.values()].sort(inTime);
  for (let next; (next = left.find((e) => before(e).every((id) => done.has(id)))); ) {
    ordered.push(next);
    done.add(next.id);
    left = left.filter((e) => e !== next);
  }
  const fields = new Map();
  for (const field of new Set(ordered.map((e) => e.field))) fields.set(field, headsOf(ordered.filter((e) => e.field === field)));
  return { ordered, fields, waiting: left };
}

function headsOf(edits) {
  const seen = new Set(edits.flatMap((e) => e.upon));
  const last = new Map();
  for (const e of edits) last.set(e.device, Math.max(last.get(e.device) ?? 0, e.seq));
  return edits.filter((e) => !seen.has(e.id) && e.seq === last.get(e.device));
}

export const isConflict = (heads) => heads.some((h) => h.value !== heads[0].value);

/** When an edit was made, by the server's clock as far as it is known. */
export const timeOf = (edit) => edit.at - (edit.ahead ?? 0);

const inTime = (a, b) =>
  timeOf(a) - timeOf(b) || (a.device < b.device ? -1 : a.device > b.device ? 1 : a.seq - b.seq || (a.id < b.id ? -1 : 1));
