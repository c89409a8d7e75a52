// What a phone keeps of its visits: edits and pictures, on the disk before anything is shown of them. Each belongs to the account that wrote it.
const NAME = "yifa-visits";
const MARK = "yifa-visits";
let opened;

export function open() {
  return (opened ??= new Promise((done, failed) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      const db = asked.result;
      db.createObjectStore("visits", { keyPath: ["account", "visit"] });
      db.createObjectStore("edits", { keyPath: ["account", "visit", "id"] });
      db.createObjectStore("pictures", { keyPath: ["account", "visit", "name"] });
    };
    asked.onsuccess = () => {
      localStorage.setItem(MARK, "1");
      asked.result.onversionchange = () => asked.result.close();
      done(asked.result);
    };
    asked.onerror = () => failed(asked.error);
  }));
}

export const mark = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
};

const of = (account, visit) => IDBKeyRange.bound([account, visit, ""], [account, visit, "\uffff"]);
const value = (request) =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/** Works inside one transaction, which is on the disk when this is done: a battery may be lost right after. */
async function write(stores, work) {
  const db = await open();
  const transaction = db.transaction(stores, "readwrite", { durability: "strict" });
  const ended = new Promise((done, failed) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error);
  });
  const result = await work(...stores.map((s) => transaction.objectStore(s)));
  await ended;
  return result;
}

async function read(store, work) {
  const db = await open();
  return value(work(db.transaction(store).objectStore(store)));
}

const fresh = (account, visit) => ({ account, visit, device: mark(), seq: 0, since: 0, ahead: null, handed: null, conflicts: [] });

/** Everything kept of a visit; the pictures without their contents. */
export async function load(account, visit) {
  const about = (await read("visits", (s) => s.get([account, visit]))) ?? fresh(account, visit);
  const edits = await read("edits", (s) => s.getAll(of(account, visit)));
  return { about, edits, pictures: await read("pictures", (s) => s.getAll(of(account, visit))) };
}

/** Adds an edit of this device; whoever else writes here at the same time, in another tab, waits. */
export function add(account, visit, edit) {
  return write(["visits", "edits"], async (visits, edits) => {
    const about = (await value(visits.get([account, visit]))) ?? fresh(account, visit);
    about.seq++;
    const made = { ...edit, account, visit, id: mark(), device: about.device, seq: about.seq };
    visits.put(about);
    edits.put(made);
    return made;
  });
}

export function addPicture(account, visit, name, blob, sent = false) {
  return write(["pictures"], async (pictures) => void pictures.put({ account, visit, name, blob, sent }));
}

/** Goes on as a device of its own: edits that are not acknowledged are numbered anew. */
export function renew(account, visit) {
  return write(["visits", "edits"], async (visits, edits) => {
    const about = await value(visits.get([account, visit]));
    const all = await value(edits.getAll(of(account, visit)));
    [about.device, about.seq] = [mark(), 0];
    for (const edit of all.filter((e) => !e.n).sort((a, b) => a.seq - b.seq))
      edits.put({ ...edit, device: about.device, seq: ++about.seq });
    visits.put(about);
  });
}

export function pictureSent(account, visit, name) {
  return write(["pictures"], async (pictures) => {
    const picture = await value(pictures.get([account, visit, name]));
    if (picture) pictures.put({ ...picture, sent: true });
  });
}

/** Takes in what the server says; an edit it has is acknowledged by its number. */
export function take(account, visit, answer, ahead) {
  return write(["visits", "edits"], async (visits, edits) => {
    const about = (await value(visits.get([account, visit]))) ?? fresh(account, visit);
    for (const edit of answer.edits) {
      const own = await value(edits.get([account, visit, edit.id]));
      edits.put({ ...own, ...edit, account, visit });
      about.since = Math.max(about.since, edit.n);
    }
    visits.put({ ...about, ahead, handed: answer.handed ?? null, conflicts: answer.conflicts, syncedAt: Date.now() - ahead });
  });
}

/** The visits this account has something of, with how much of each is not sent. */
export async function overview(account) {
  const visits = (await read("visits", (s) => s.getAll())).filter((v) => v.account === account);
  return Promise.all(visits.map(async (v) => ({ ...v, unsent: await unsent(account, v.visit) })));
}

async function unsent(account, visit) {
  const { edits, pictures } = await load(account, visit);
  return edits.filter((e) => !e.n).length + pictures.filter((p) => !p.sent).length;
}

/** Whether there is anything here at all, without making a place for it. */
export const isUsed = () => localStorage.getItem(MARK) !== null;

/** Drops everything, unless something of it is nowhere else. */
export async function empty() {
  for (const store of ["edits", "pictures"])
    if ((await read(store, (s) => s.getAll())).some((kept) => !(kept.n || kept.sent))) return false;
  (await open()).close();
  opened = undefined;
  await value(indexedDB.deleteDatabase(NAME));
  localStorage.removeItem(MARK);
  return true;
}
