-- 网上考试: a sitting with the questions drawn for it, and the last choice at each of its places. Written with every choice, so not part of a matter.
CREATE TABLE quiz_sitting (
  paper_id INTEGER NOT NULL, attempt INTEGER NOT NULL, drawn TEXT NOT NULL, begun_at TEXT NOT NULL, ends_at TEXT NOT NULL,
  closes_at TEXT NOT NULL, handed_in_at TEXT, graded INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (paper_id, attempt)) WITHOUT ROWID;
CREATE INDEX quiz_sitting_ungraded ON quiz_sitting (closes_at) WHERE graded = 0;
CREATE TABLE quiz_answer (
  paper_id INTEGER NOT NULL, attempt INTEGER NOT NULL, place INTEGER NOT NULL, answer TEXT NOT NULL, chosen_at TEXT NOT NULL,
  PRIMARY KEY (paper_id, attempt, place)) WITHOUT ROWID;
-- 匿名问卷: an invitation is a row until it is used and none afterwards; an answer knows its survey, its group and its day, under an id of chance.
-- Nothing is in both, and no row is changed, so that nobody can tell which answer an invitation became.
CREATE TABLE survey_invitation (hash TEXT PRIMARY KEY, survey_id INTEGER NOT NULL, site TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX survey_invitation_of ON survey_invitation (survey_id, site);
CREATE TABLE survey_answer (
  id TEXT PRIMARY KEY, survey_id INTEGER NOT NULL, site TEXT NOT NULL, answered_on TEXT NOT NULL, score INTEGER NOT NULL,
  remark TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX survey_answer_of ON survey_answer (survey_id, answered_on);
