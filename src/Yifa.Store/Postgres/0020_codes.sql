-- 检查码: the keys that sign codes (without a private half: of an outside issuer that is trusted), what the facts of matters say of codes, the phones
-- that may show one, and each display the first time it was reported.
CREATE TABLE code_key (
  kid TEXT NOT NULL, issuer TEXT NOT NULL, point BYTEA NOT NULL, sealed BYTEA, from_at TIMESTAMPTZ NOT NULL, until_at TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (kid, issuer));
CREATE TABLE code (
  serial TEXT NOT NULL, matter_id BIGINT NOT NULL, from_at TIMESTAMPTZ NOT NULL, until_at TIMESTAMPTZ NOT NULL, revoked_on DATE,
  PRIMARY KEY (serial, matter_id));
CREATE INDEX code_of ON code (matter_id);
CREATE INDEX code_revoked ON code (until_at) WHERE revoked_on IS NOT NULL;
CREATE TABLE code_phone (
  serial TEXT NOT NULL, kid TEXT NOT NULL, account_id TEXT NOT NULL, bound_at TIMESTAMPTZ NOT NULL, PRIMARY KEY (serial, kid));
CREATE TABLE code_scan (
  serial TEXT NOT NULL, kid TEXT NOT NULL, step BIGINT NOT NULL, scanner TEXT NOT NULL, first_at TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (serial, kid, step));
