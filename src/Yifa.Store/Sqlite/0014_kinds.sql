-- 种类: the kinds that administrators added to the general modules, every version of each; a row is never changed.
CREATE TABLE kind (
  seq INTEGER PRIMARY KEY, module TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, text TEXT NOT NULL,
  added_at TEXT NOT NULL, added_by TEXT NOT NULL, reason TEXT NOT NULL, UNIQUE (id, version));
