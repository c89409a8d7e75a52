-- 材料: which entry of which matter holds which content; the contents themselves lie in a folder, under their hashes.
CREATE TABLE content_use (matter_id BIGINT NOT NULL, n INTEGER NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (matter_id, n, hash));
CREATE INDEX content_use_hash ON content_use (hash);
