// What the phone keeps of codes that it shows: its key, and under the address it came from each code bound to it.
export const PHONE = "phone";

const answerOf = (request) =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

async function kept(mode, ask) {
  const opening = indexedDB.open("yifa-codes", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
  const database = await answerOf(opening);
  try {
    return await answerOf(ask(database.transaction("kept", mode).objectStore("kept")));
  } finally {
    database.close();
  }
}

/** What the phone keeps under a name; undefined when there is nothing. */
export const recall = (name) => kept("readonly", (store) => store.get(name));
export const keep = (name, value) => kept("readwrite", (store) => store.put(value, name));
export const forget = (name) => kept("readwrite", (store) => store.delete(name));

/** Drops every code; the key stays, which opens nothing by itself. */
export async function forgetCodes() {
  const names = await kept("readonly", (store) => store.getAllKeys());
  for (const name of names) if (name !== PHONE) await forget(name);
}
