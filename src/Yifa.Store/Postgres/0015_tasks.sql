-- 清单: one narrow row of every matter that stands in a list of things to be done, so that a list is added up without reading its matters.
-- path: twelve digits and a stroke for each item from the top of the list down to this one. standing: open, done, dropped, carried.
CREATE TABLE listed (
  id BIGINT PRIMARY KEY, kind TEXT NOT NULL, office_path TEXT COLLATE "C" NOT NULL, secrecy INTEGER NOT NULL, sort TEXT NOT NULL, list TEXT NOT NULL,
  year INTEGER NOT NULL, part_of TEXT NOT NULL, path TEXT COLLATE "C" NOT NULL, above BIGINT NOT NULL, is_part INTEGER NOT NULL, number TEXT,
  place TEXT COLLATE "C" NOT NULL, responsible TEXT NOT NULL, standing INTEGER NOT NULL, due_on DATE);
-- an entry of an index holds 2,700 bytes, so that the names stand beside it
CREATE INDEX listed_sum ON listed (kind, sort, list);
CREATE INDEX listed_by_year ON listed (kind, year);
CREATE INDEX listed_rows ON listed (kind, sort, list, above, place, id);
-- those that stand in lists already get their rows when the store is opened
DELETE FROM store_fact WHERE name = 'lists.have-rows';
