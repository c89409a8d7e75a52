-- Sign-in. Secrets are hashed (password, recovery codes) or sealed under the key outside the database (TOTP key, numbers, protection keys).
ALTER TABLE account ADD COLUMN kind TEXT NOT NULL DEFAULT 'Staff';
CREATE TABLE credential (
  account_id TEXT PRIMARY KEY REFERENCES account (id), version INTEGER NOT NULL, password_hash TEXT, security_stamp TEXT NOT NULL,
  failed_count INTEGER NOT NULL DEFAULT 0, locked_until TEXT, totp_key BLOB, totp_on INTEGER NOT NULL DEFAULT 0,
  totp_step INTEGER NOT NULL DEFAULT 0, recovery_codes TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
CREATE TABLE outside_login (
  provider TEXT NOT NULL, subject TEXT NOT NULL, account_id TEXT NOT NULL REFERENCES account (id), PRIMARY KEY (provider, subject)) WITHOUT ROWID;
CREATE INDEX outside_login_account ON outside_login (account_id);
-- What an account is found by at sign-in: a keyed hash for the exact match, the value itself sealed.
CREATE TABLE account_number (
  account_id TEXT NOT NULL REFERENCES account (id), field TEXT NOT NULL, keyed BLOB NOT NULL, sealed BLOB NOT NULL,
  PRIMARY KEY (account_id, field)) WITHOUT ROWID;
CREATE UNIQUE INDEX account_number_keyed ON account_number (keyed);
-- 委托: an agent acts for a principal from a day to a day, both included.
CREATE TABLE mandate (
  id INTEGER PRIMARY KEY, agent_id TEXT NOT NULL REFERENCES account (id), principal_id TEXT NOT NULL REFERENCES account (id),
  from_on TEXT NOT NULL, to_on TEXT NOT NULL);
CREATE INDEX mandate_agent ON mandate (agent_id, to_on);
CREATE INDEX mandate_principal ON mandate (principal_id, to_on);
CREATE TABLE protection_key (name TEXT PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID;
