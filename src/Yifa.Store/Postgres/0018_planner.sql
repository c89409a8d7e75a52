-- What is held on a day to come or past (听证, 考试), as the facts of a matter name it; the year's calendar reads it by day.
CREATE TABLE appointment (
  matter_id bigint NOT NULL, name text NOT NULL, on_day date NOT NULL, PRIMARY KEY (matter_id, name));
CREATE INDEX appointment_day ON appointment (on_day, matter_id);
INSERT INTO appointment (matter_id, name, on_day)
  SELECT id, 'hearingOn', (facts::jsonb ->> 'hearingOn')::date FROM matter
  WHERE kind = 'reconsideration' AND facts::jsonb ->> 'hearingOn' IS NOT NULL;
