-- Doors for machines: keys of the API, answers kept for repeated questions, webhooks and the ledger of their attempts.
-- A key or a webhook belongs to one account in one capacity: a duty at an office, or (both null) as a party.
CREATE TABLE api_key (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account (id), duty TEXT, office_id INTEGER REFERENCES office (id),
  label TEXT NOT NULL, scopes TEXT NOT NULL, hash BYTEA NOT NULL UNIQUE, made_at TIMESTAMPTZ NOT NULL, until_on DATE NOT NULL, revoked_at TIMESTAMPTZ,
  used_at TIMESTAMPTZ);
CREATE INDEX api_key_account ON api_key (account_id, id);
-- Idempotency-Key: what was asked (a keyed hash) and what was answered (sealed), for a day.
CREATE TABLE answered (
  caller TEXT NOT NULL, key TEXT NOT NULL, asked BYTEA NOT NULL, answered_at TIMESTAMPTZ NOT NULL, sealed BYTEA NOT NULL,
  PRIMARY KEY (caller, key));
CREATE INDEX answered_at ON answered (answered_at);

CREATE TABLE webhook (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account (id), duty TEXT, office_id INTEGER REFERENCES office (id),
  office_path TEXT COLLATE "C", url TEXT NOT NULL, secret BYTEA NOT NULL, made_at TIMESTAMPTZ NOT NULL, ended_at TIMESTAMPTZ, failures INTEGER NOT NULL DEFAULT 0,
  retry_at TIMESTAMPTZ);
CREATE INDEX webhook_account ON webhook (account_id, id);
-- topic: '*', a kind, or kind.Act
CREATE TABLE webhook_topic (topic TEXT NOT NULL, webhook_id BIGINT NOT NULL REFERENCES webhook (id), PRIMARY KEY (topic, webhook_id));
CREATE TABLE delivery_attempt (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, outbox_id BIGINT NOT NULL, at TIMESTAMPTZ NOT NULL, status INTEGER, failure TEXT, took_ms INTEGER NOT NULL);
CREATE INDEX delivery_attempt_outbox ON delivery_attempt (outbox_id, id);
CREATE INDEX delivery_attempt_at ON delivery_attempt (at);
CREATE INDEX outbox_webhook_waiting ON outbox (recipient, attempts, id) WHERE delivered_at IS NULL AND channel = 'webhook';
CREATE INDEX outbox_webhook ON outbox (recipient, id) WHERE channel = 'webhook';
