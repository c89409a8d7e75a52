-- What is held on a day to come or past (听证, 考试), as the facts of a matter name it; the year's calendar reads it by day.
CREATE TABLE appointment (
  matter_id INTEGER NOT NULL, name TEXT NOT NULL, on_day TEXT NOT NULL, PRIMARY KEY (matter_id, name)) WITHOUT ROWID;
CREATE INDEX appointment_day ON appointment (on_day, matter_id);
INSERT INTO appointment (matter_id, name, on_day)
  SELECT id, 'hearingOn', facts ->> 'hearingOn' FROM matter WHERE kind = 'reconsideration' AND facts ->> 'hearingOn' IS NOT NULL;
