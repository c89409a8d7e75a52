-- 密级 of a matter, and the keyed index of personal values. Both are null in rows of an earlier version until the program has filled them.
ALTER TABLE matter ADD COLUMN secrecy INTEGER;
CREATE INDEX matter_unclassified ON matter (id) WHERE secrecy IS NULL;
DROP INDEX matter_by_date;
CREATE INDEX matter_by_date ON matter (kind, opened_on, id, office_path, secrecy);
ALTER TABLE personal ADD COLUMN keyed BYTEA;
CREATE INDEX personal_keyed ON personal (keyed) WHERE keyed IS NOT NULL;
CREATE INDEX personal_unkeyed ON personal (commitment) WHERE keyed IS NULL;
CREATE INDEX personal_matter ON personal (matter_id);
