-- Kernel tables for PostgreSQL. Moments are UTC, amounts whole hundredths of the unit so that sums are exact.
CREATE TABLE office (
  id INTEGER PRIMARY KEY, path TEXT COLLATE "C" NOT NULL UNIQUE, name TEXT NOT NULL, mark TEXT NOT NULL, kind TEXT NOT NULL);
CREATE TABLE account (id TEXT PRIMARY KEY, name TEXT NOT NULL, office_id INTEGER NOT NULL REFERENCES office (id));
CREATE TABLE duty (
  account_id TEXT NOT NULL REFERENCES account (id), duty TEXT NOT NULL, office_id INTEGER NOT NULL REFERENCES office (id),
  PRIMARY KEY (account_id, duty, office_id));
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE store_fact (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE series (
  office_id INTEGER NOT NULL, name TEXT NOT NULL, year INTEGER NOT NULL, last BIGINT NOT NULL,
  PRIMARY KEY (office_id, name, year));

CREATE TABLE matter (
  id BIGINT PRIMARY KEY, kind TEXT NOT NULL, receipt TEXT NOT NULL, number TEXT, title TEXT NOT NULL, stage TEXT NOT NULL,
  phase INTEGER NOT NULL, office_id INTEGER NOT NULL REFERENCES office (id), office_path TEXT COLLATE "C" NOT NULL, owner TEXT,
  opened_on DATE NOT NULL, due_on DATE, deemed_on DATE, closed_on DATE, version INTEGER NOT NULL, head BYTEA NOT NULL,
  sealed INTEGER NOT NULL, facts TEXT NOT NULL, course TEXT NOT NULL);
CREATE INDEX matter_by_date ON matter (kind, opened_on, id, office_path);
CREATE INDEX matter_by_office ON matter (kind, office_path, opened_on, id);
CREATE INDEX matter_by_number ON matter (number) WHERE number IS NOT NULL;
CREATE INDEX matter_due ON matter (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX matter_deemed ON matter (deemed_on) WHERE deemed_on IS NOT NULL;
CREATE INDEX matter_unsealed ON matter (id) WHERE sealed = 0;

-- One row a facet value of a matter, the stage among them; covers list filters without touching the matter.
CREATE TABLE matter_facet (
  facet TEXT COLLATE "C" NOT NULL, value TEXT COLLATE "C" NOT NULL, opened_on DATE NOT NULL, matter_id BIGINT NOT NULL, office_path TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (facet, value, opened_on, matter_id));
CREATE TABLE matter_party (matter_id BIGINT NOT NULL, role TEXT NOT NULL, name TEXT NOT NULL, account TEXT);
CREATE INDEX matter_party_account ON matter_party (account, matter_id) WHERE account IS NOT NULL;
CREATE INDEX matter_party_matter ON matter_party (matter_id);
CREATE TABLE link (matter_id BIGINT NOT NULL, to_id BIGINT NOT NULL, relation TEXT NOT NULL, PRIMARY KEY (matter_id, to_id, relation));
CREATE INDEX link_back ON link (to_id);

CREATE TABLE journal (matter_id BIGINT NOT NULL, n INTEGER NOT NULL, hash BYTEA NOT NULL, body TEXT NOT NULL);
CREATE UNIQUE INDEX journal_entry ON journal (matter_id, n);
CREATE TABLE seal (n INTEGER PRIMARY KEY, sealed_at TIMESTAMPTZ NOT NULL, leaves BIGINT NOT NULL, root BYTEA NOT NULL, prev BYTEA NOT NULL);
CREATE TABLE seal_leaf (
  seal INTEGER NOT NULL, matter_id BIGINT NOT NULL, version INTEGER NOT NULL, head BYTEA NOT NULL, PRIMARY KEY (seal, matter_id));

-- What acts counted, for good; the inbox and the tallies derive from it.
CREATE TABLE counted (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, figure TEXT COLLATE "C" NOT NULL, counted_on DATE NOT NULL, office_id INTEGER NOT NULL, office_path TEXT COLLATE "C" NOT NULL,
  matter_id BIGINT NOT NULL, n INTEGER NOT NULL, amount BIGINT NOT NULL, facets TEXT COLLATE "C" NOT NULL, distinct_key TEXT COLLATE "C");
CREATE INDEX counted_by_office ON counted (figure, office_path, counted_on, id);
CREATE INDEX counted_by_date ON counted (figure, counted_on, id, office_path, amount);
CREATE INDEX counted_by_matter ON counted (matter_id, n);
CREATE TABLE inbox (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, figure TEXT COLLATE "C" NOT NULL, counted_on DATE NOT NULL, office_path TEXT COLLATE "C" NOT NULL, amount BIGINT NOT NULL,
  facets TEXT COLLATE "C" NOT NULL, distinct_key TEXT COLLATE "C");
-- cut: '' the whole, 'facet=value' one facet, '*a=b;c=d' all facets together. month: yyyymm.
CREATE TABLE tally (
  figure TEXT COLLATE "C" NOT NULL, office_path TEXT COLLATE "C" NOT NULL, cut TEXT COLLATE "C" NOT NULL, month INTEGER NOT NULL, amount BIGINT NOT NULL,
  PRIMARY KEY (figure, office_path, cut, month));
CREATE TABLE tally_key (
  figure TEXT COLLATE "C" NOT NULL, office_path TEXT COLLATE "C" NOT NULL, month INTEGER NOT NULL, distinct_key TEXT COLLATE "C" NOT NULL, refs BIGINT NOT NULL,
  PRIMARY KEY (figure, office_path, month, distinct_key));

CREATE TABLE claim (scope TEXT NOT NULL, key TEXT NOT NULL, slot INTEGER NOT NULL, matter_id BIGINT NOT NULL, PRIMARY KEY (scope, key, slot));
CREATE TABLE personal (commitment TEXT PRIMARY KEY, matter_id BIGINT NOT NULL, field TEXT NOT NULL, salt BYTEA NOT NULL, sealed BYTEA NOT NULL);
CREATE TABLE outbox (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, matter_id BIGINT NOT NULL, n INTEGER NOT NULL, seq INTEGER NOT NULL, channel TEXT NOT NULL, recipient TEXT NOT NULL,
  body TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, next_at TIMESTAMPTZ, delivered_at TIMESTAMPTZ, failure TEXT, UNIQUE (matter_id, n, seq));
CREATE INDEX outbox_waiting ON outbox (id) WHERE delivered_at IS NULL;
CREATE TABLE search (
  matter_id BIGINT PRIMARY KEY, doc TEXT NOT NULL, vector TSVECTOR GENERATED ALWAYS AS (to_tsvector('simple', doc)) STORED);
CREATE INDEX search_vector ON search USING gin (vector);
CREATE TABLE import_file (
  hash TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, total INTEGER NOT NULL, done INTEGER NOT NULL, started_at TIMESTAMPTZ NOT NULL,
  finished_at TIMESTAMPTZ);
