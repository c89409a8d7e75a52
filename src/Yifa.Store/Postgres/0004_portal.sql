-- Half-done applications of the public, sealed under the vault's key: they hold personal values not yet committed to.
CREATE TABLE application_draft (
  account TEXT NOT NULL, kind TEXT NOT NULL, token TEXT NOT NULL, begun_at TIMESTAMPTZ NOT NULL, saved_at TIMESTAMPTZ NOT NULL, sealed BYTEA NOT NULL,
  PRIMARY KEY (account, kind));
-- The code that opens a matter's progress without an account: only its keyed hash, and the salt it is derived from.
CREATE TABLE tracking (matter_id BIGINT PRIMARY KEY, receipt TEXT NOT NULL, salt BYTEA NOT NULL, code_hash BYTEA NOT NULL);
CREATE INDEX tracking_receipt ON tracking (receipt);
-- Wrong tries, by the keyed hash of the number asked for or of the address asked from.
CREATE TABLE tracking_attempt (mark TEXT NOT NULL, at TIMESTAMPTZ NOT NULL);
CREATE INDEX tracking_attempt_mark ON tracking_attempt (mark, at);
CREATE INDEX tracking_attempt_at ON tracking_attempt (at);
