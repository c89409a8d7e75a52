-- Kernel tables for SQLite. Dates are ISO text, moments UTC text, amounts whole hundredths of the unit so that sums are exact.
CREATE TABLE office (
  id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, name TEXT NOT NULL, mark TEXT NOT NULL, kind TEXT NOT NULL);
CREATE TABLE account (id TEXT PRIMARY KEY, name TEXT NOT NULL, office_id INTEGER NOT NULL REFERENCES office (id)) WITHOUT ROWID;
CREATE TABLE duty (
  account_id TEXT NOT NULL REFERENCES account (id), duty TEXT NOT NULL, office_id INTEGER NOT NULL REFERENCES office (id),
  PRIMARY KEY (account_id, duty, office_id)) WITHOUT ROWID;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE store_fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE series (
  office_id INTEGER NOT NULL, name TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL,
  PRIMARY KEY (office_id, name, year)) WITHOUT ROWID;

CREATE TABLE matter (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, receipt TEXT NOT NULL, number TEXT, title TEXT NOT NULL, stage TEXT NOT NULL,
  phase INTEGER NOT NULL, office_id INTEGER NOT NULL REFERENCES office (id), office_path TEXT NOT NULL, owner TEXT,
  opened_on TEXT NOT NULL, due_on TEXT, deemed_on TEXT, closed_on TEXT, version INTEGER NOT NULL, head BLOB NOT NULL,
  sealed INTEGER NOT NULL, facts TEXT NOT NULL, course TEXT NOT NULL);
CREATE INDEX matter_by_date ON matter (kind, opened_on, id, office_path);
CREATE INDEX matter_by_office ON matter (kind, office_path, opened_on, id);
CREATE INDEX matter_by_number ON matter (number) WHERE number IS NOT NULL;
CREATE INDEX matter_due ON matter (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX matter_deemed ON matter (deemed_on) WHERE deemed_on IS NOT NULL;
CREATE INDEX matter_unsealed ON matter (id) WHERE sealed = 0;

-- One row a facet value of a matter, the stage among them; covers list filters without touching the matter.
CREATE TABLE matter_facet (
  facet TEXT NOT NULL, value TEXT NOT NULL, opened_on TEXT NOT NULL, matter_id INTEGER NOT NULL, office_path TEXT NOT NULL,
  PRIMARY KEY (facet, value, opened_on, matter_id)) WITHOUT ROWID;
CREATE TABLE matter_party (matter_id INTEGER NOT NULL, role TEXT NOT NULL, name TEXT NOT NULL, account TEXT);
CREATE INDEX matter_party_account ON matter_party (account, matter_id) WHERE account IS NOT NULL;
CREATE INDEX matter_party_matter ON matter_party (matter_id);
CREATE TABLE link (matter_id INTEGER NOT NULL, to_id INTEGER NOT NULL, relation TEXT NOT NULL, PRIMARY KEY (matter_id, to_id, relation)) WITHOUT ROWID;
CREATE INDEX link_back ON link (to_id);

CREATE TABLE journal (matter_id INTEGER NOT NULL, n INTEGER NOT NULL, hash BLOB NOT NULL, body TEXT NOT NULL);
CREATE UNIQUE INDEX journal_entry ON journal (matter_id, n);
CREATE TABLE seal (n INTEGER PRIMARY KEY, sealed_at TEXT NOT NULL, leaves INTEGER NOT NULL, root BLOB NOT NULL, prev BLOB NOT NULL);
CREATE TABLE seal_leaf (
  seal INTEGER NOT NULL, matter_id INTEGER NOT NULL, version INTEGER NOT NULL, head BLOB NOT NULL, PRIMARY KEY (seal, matter_id)) WITHOUT ROWID;

-- What acts counted, for good; the inbox and the tallies derive from it.
CREATE TABLE counted (
  id INTEGER PRIMARY KEY, figure TEXT NOT NULL, counted_on TEXT NOT NULL, office_id INTEGER NOT NULL, office_path TEXT NOT NULL,
  matter_id INTEGER NOT NULL, n INTEGER NOT NULL, amount INTEGER NOT NULL, facets TEXT NOT NULL, distinct_key TEXT);
CREATE INDEX counted_by_office ON counted (figure, office_path, counted_on, id);
CREATE INDEX counted_by_date ON counted (figure, counted_on, id, office_path, amount);
CREATE INDEX counted_by_matter ON counted (matter_id, n);
CREATE TABLE inbox (
  id INTEGER PRIMARY KEY, figure TEXT NOT NULL, counted_on TEXT NOT NULL, office_path TEXT NOT NULL, amount INTEGER NOT NULL,
  facets TEXT NOT NULL, distinct_key TEXT);
-- cut: '' the whole, 'facet=value' one facet, '*a=b;c=d' all facets together. month: yyyymm.
CREATE TABLE tally (
  figure TEXT NOT NULL, office_path TEXT NOT NULL, cut TEXT NOT NULL, month INTEGER NOT NULL, amount INTEGER NOT NULL,
  PRIMARY KEY (figure, office_path, cut, month)) WITHOUT ROWID;
CREATE TABLE tally_key (
  figure TEXT NOT NULL, office_path TEXT NOT NULL, month INTEGER NOT NULL, distinct_key TEXT NOT NULL, refs INTEGER NOT NULL,
  PRIMARY KEY (figure, office_path, month, distinct_key)) WITHOUT ROWID;

CREATE TABLE claim (scope TEXT NOT NULL, key TEXT NOT NULL, slot INTEGER NOT NULL, matter_id INTEGER NOT NULL, PRIMARY KEY (scope, key, slot)) WITHOUT ROWID;
CREATE TABLE personal (commitment TEXT PRIMARY KEY, matter_id INTEGER NOT NULL, field TEXT NOT NULL, salt BLOB NOT NULL, sealed BLOB NOT NULL);
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY, matter_id INTEGER NOT NULL, n INTEGER NOT NULL, seq INTEGER NOT NULL, channel TEXT NOT NULL, recipient TEXT NOT NULL,
  body TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, next_at TEXT, delivered_at TEXT, failure TEXT, UNIQUE (matter_id, n, seq));
CREATE INDEX outbox_waiting ON outbox (id) WHERE delivered_at IS NULL;
CREATE VIRTUAL TABLE search USING fts5 (doc, content = '', contentless_delete = 1);
CREATE TABLE import_file (
  hash TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, total INTEGER NOT NULL, done INTEGER NOT NULL, started_at TEXT NOT NULL,
  finished_at TEXT) WITHOUT ROWID;
