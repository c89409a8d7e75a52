-- 密级 of a matter, and the keyed index of personal values. Both are null in rows of an earlier version until the program has filled them.
ALTER TABLE matter ADD COLUMN secrecy INTEGER;
CREATE INDEX matter_unclassified ON matter (id) WHERE secrecy IS NULL;
DROP INDEX matter_by_date;
CREATE INDEX matter_by_date ON matter (kind, opened_on, id, office_path, secrecy);
DROP INDEX matter_desk;
DROP INDEX matter_desk_owner;
DROP INDEX matter_open_owner;
CREATE INDEX matter_desk ON matter (due_on, id, office_path, kind, due_clock, owner, secrecy) WHERE due_on IS NOT NULL;
CREATE INDEX matter_desk_owner ON matter (owner, due_on, id, office_path, kind, due_clock, secrecy) WHERE due_on IS NOT NULL AND owner IS NOT NULL;
CREATE INDEX matter_open_owner ON matter (owner, office_path, kind, secrecy) WHERE closed_on IS NULL AND owner IS NOT NULL;
ALTER TABLE personal ADD COLUMN keyed BYTEA;
CREATE INDEX personal_keyed ON personal (keyed) WHERE keyed IS NOT NULL;
CREATE INDEX personal_unkeyed ON personal (commitment) WHERE keyed IS NULL;
CREATE INDEX personal_matter ON personal (matter_id);
