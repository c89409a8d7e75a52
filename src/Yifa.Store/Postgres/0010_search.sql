-- Full text: a row a matter at its place in the order of lists, filled by the program when it opens the store; the second for what is published.
-- Vectors stay in their rows, which are walked; few rows wait in an index's pending list, which every search reads; nothing is to be estimated.
DROP TABLE search;
CREATE TABLE search (place BIGINT PRIMARY KEY, text TEXT NOT NULL, vector TSVECTOR NOT NULL) WITH (toast_tuple_target = 8160);
CREATE TABLE search_public (place BIGINT PRIMARY KEY, text TEXT NOT NULL, vector TSVECTOR NOT NULL) WITH (toast_tuple_target = 8160);
CREATE INDEX search_vector ON search USING gin (vector) WITH (gin_pending_list_limit = 256);
CREATE INDEX search_public_vector ON search_public USING gin (vector) WITH (gin_pending_list_limit = 256);
ALTER TABLE search ALTER COLUMN vector SET STATISTICS 0, ALTER COLUMN text SET STATISTICS 0;
ALTER TABLE search_public ALTER COLUMN vector SET STATISTICS 0, ALTER COLUMN text SET STATISTICS 0;
DELETE FROM store_fact WHERE name = 'search.indexed-to';
