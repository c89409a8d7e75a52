-- The desk: the period that is due first, in columns, so that lists of due work touch open matters alone.
ALTER TABLE matter ADD COLUMN due_clock TEXT COLLATE "C";
UPDATE matter SET due_clock = (
  SELECT c ->> 'rule' FROM jsonb_array_elements(course::jsonb -> 'clocks') AS c WHERE c ->> 'state' = 'Running'
  ORDER BY c ->> 'due', CAST(c ->> 'seq' AS INTEGER) LIMIT 1) WHERE due_on IS NOT NULL;
CREATE INDEX matter_desk ON matter (due_on, id, office_path, kind, due_clock, owner) WHERE due_on IS NOT NULL;
CREATE INDEX matter_desk_owner ON matter (owner, due_on, id, office_path, kind, due_clock) WHERE due_on IS NOT NULL AND owner IS NOT NULL;
CREATE INDEX matter_open_owner ON matter (owner, office_path, kind) WHERE closed_on IS NULL AND owner IS NOT NULL;

-- What was typed and not sent, sealed like a personal value because it may hold some. matter_id is 0 for a matter yet to be opened.
CREATE TABLE draft (
  account_id TEXT NOT NULL, kind TEXT NOT NULL, matter_id BIGINT NOT NULL, act TEXT NOT NULL, saved_at TIMESTAMPTZ NOT NULL, sealed BYTEA NOT NULL,
  PRIMARY KEY (account_id, kind, matter_id, act));
CREATE INDEX draft_saved ON draft (saved_at);
-- A form that opens a matter carries a token: sent twice, it opens one.
CREATE TABLE sent (token TEXT PRIMARY KEY, matter_id BIGINT NOT NULL, sent_at TIMESTAMPTZ NOT NULL);
CREATE INDEX sent_at ON sent (sent_at);
