-- Tallies by facet are kept for the contributing office too. What was counted before waits in the inbox again and is folded anew.
DELETE FROM tally;
DELETE FROM tally_key;
DELETE FROM inbox;
INSERT INTO inbox (figure, counted_on, office_path, amount, facets, distinct_key)
  SELECT figure, counted_on, office_path, amount, facets, distinct_key FROM counted ORDER BY id;
