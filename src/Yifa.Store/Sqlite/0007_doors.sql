-- Doors for machines: keys of the API, answers kept for repeated questions, webhooks and the ledger of their attempts.
-- A key or a webhook belongs to one account in one capacity: a duty at an office, or (both null) as a party.
CREATE TABLE api_key (
  id INTEGER PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account (id), duty TEXT, office_id INTEGER REFERENCES office (id),
  label TEXT NOT NULL, scopes TEXT NOT NULL, hash BLOB NOT NULL UNIQUE, made_at TEXT NOT NULL, until_on TEXT NOT NULL, revoked_at TEXT,
  used_at TEXT);
CREATE INDEX api_key_account ON api_key (account_id, id);
-- Idempotency-Key: what was asked (a keyed hash) and what was answered (sealed), for a day.
CREATE TABLE answered (
  caller TEXT NOT NULL, key TEXT NOT NULL, asked BLOB NOT NULL, answered_at TEXT NOT NULL, sealed BLOB NOT NULL,
  PRIMARY KEY (caller, key)) WITHOUT ROWID;
CREATE INDEX answered_at ON answered (answered_at);

CREATE TABLE webhook (
  id INTEGER PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account (id), duty TEXT, office_id INTEGER REFERENCES office (id),
  office_path TEXT, url TEXT NOT NULL, secret BLOB NOT NULL, made_at TEXT NOT NULL, ended_at TEXT, failures INTEGER NOT NULL DEFAULT 0,
  retry_at TEXT);
CREATE INDEX webhook_account ON webhook (account_id, id);
-- topic: '*', a kind, or kind.Act
CREATE TABLE webhook_topic (topic TEXT NOT NULL, webhook_id INTEGER NOT NULL REFERENCES webhook (id), PRIMARY KEY (topic, webhook_id)) WITHOUT ROWID;
CREATE TABLE delivery_attempt (
  id INTEGER PRIMARY KEY, outbox_id INTEGER NOT NULL, at TEXT NOT NULL, status INTEGER, failure TEXT, took_ms INTEGER NOT NULL);
CREATE INDEX delivery_attempt_outbox ON delivery_attempt (outbox_id, id);
CREATE INDEX delivery_attempt_at ON delivery_attempt (at);
CREATE INDEX outbox_webhook_waiting ON outbox (recipient, attempts, id) WHERE delivered_at IS NULL AND channel = 'webhook';
CREATE INDEX outbox_webhook ON outbox (recipient, id) WHERE channel = 'webhook';
