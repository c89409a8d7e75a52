-- Full text: a row a matter at its place in the order of lists, filled by the program when it opens the store; the second for what is published.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (doc, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE search_public USING fts5 (doc, content = '', contentless_delete = 1, tokenize = 'ascii');
DELETE FROM store_fact WHERE name = 'search.indexed-to';
