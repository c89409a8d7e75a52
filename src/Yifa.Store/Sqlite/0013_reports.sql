-- 对比: published reports of others, each once by the hash of its file, with all of its text and what was read of it; and how many people
-- live in a region, as somebody noted it with its source, the last note holding.
CREATE TABLE kept_report (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    text BLOB NOT NULL,
    title TEXT,
    region TEXT,
    body TEXT,
    year INTEGER,
    reader TEXT NOT NULL,
    reading BLOB NOT NULL,
    kept_by TEXT NOT NULL,
    kept_at TEXT NOT NULL
);
CREATE TABLE kept_report_said (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES kept_report (id),
    region TEXT,
    year INTEGER,
    said_by TEXT NOT NULL,
    said_at TEXT NOT NULL
);
CREATE INDEX kept_report_said_of ON kept_report_said (report_id);
CREATE TABLE region_people (
    id INTEGER PRIMARY KEY,
    region TEXT NOT NULL,
    year INTEGER NOT NULL,
    people INTEGER NOT NULL,
    source TEXT NOT NULL,
    said_by TEXT NOT NULL,
    said_at TEXT NOT NULL
);
