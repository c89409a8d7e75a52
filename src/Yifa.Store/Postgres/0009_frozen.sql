-- What is behind readings that acts froze: contributions under the hash that the entry names, so that a set read twice stands once.
CREATE TABLE frozen (hash BYTEA PRIMARY KEY, members BYTEA NOT NULL);
