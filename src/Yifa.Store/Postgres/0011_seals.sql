-- 用印: sealed papers and scans under their hashes, and the file that each asking hands over, the same at every attempt.
CREATE TABLE sealed_copy (hash TEXT NOT NULL PRIMARY KEY, bytes BYTEA NOT NULL, kept_at TIMESTAMPTZ NOT NULL);
CREATE TABLE seal_file (outbox_id BIGINT PRIMARY KEY, hash TEXT NOT NULL REFERENCES sealed_copy (hash));
CREATE INDEX outbox_seal_waiting ON outbox (attempts, id) WHERE delivered_at IS NULL AND channel = 'seal';
