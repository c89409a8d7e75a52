-- 现场记录: every edit of a record that is kept on several devices, for ever, in the order it came in. What the record says is merged from them.
CREATE TABLE edit_log (
  matter_id BIGINT PRIMARY KEY, edits INTEGER NOT NULL, handed_n INTEGER, handed_at TIMESTAMPTZ, handed_by TEXT);
CREATE TABLE edit (
  matter_id BIGINT NOT NULL, n INTEGER NOT NULL, id TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL, account TEXT NOT NULL,
  field TEXT NOT NULL, value TEXT NOT NULL, upon TEXT NOT NULL, device_at TIMESTAMPTZ NOT NULL, ahead_ms BIGINT NOT NULL, run TEXT NOT NULL,
  ran_ms BIGINT NOT NULL, received_at TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (matter_id, n), UNIQUE (matter_id, id), UNIQUE (matter_id, device, seq));
-- Pictures that the edits name, before they are filed with the record.
CREATE TABLE edit_picture (
  matter_id BIGINT NOT NULL, name TEXT NOT NULL, hash TEXT NOT NULL, type TEXT NOT NULL, size BIGINT NOT NULL, pages INTEGER NOT NULL,
  original TEXT, account TEXT NOT NULL, received_at TIMESTAMPTZ NOT NULL, PRIMARY KEY (matter_id, name));
CREATE INDEX edit_picture_hash ON edit_picture (hash);
