-- Mystery client: measured times and words as criteria, wrong numbers, a library of scripts with versions.

ALTER TABLE mystery_criterion DROP CONSTRAINT mystery_criterion_kind_check;
ALTER TABLE mystery_criterion
  ADD CONSTRAINT mystery_criterion_kind_check CHECK (kind IN ('YES_NO', 'SCALE', 'TIME', 'TEXT')),
  ADD COLUMN time_unit text CHECK (time_unit IN ('RINGS', 'SECONDS', 'MINUTES', 'HOURS', 'WORKING_DAYS')),
  -- In its unit; the score is full up to and including it.
  ADD COLUMN time_limit integer CHECK (time_limit BETWEEN 0 AND 99999),
  -- What the client-service standard demands.
  ADD COLUMN standard jsonb,
  ADD CHECK ((kind = 'TIME') = (time_unit IS NOT NULL)),
  ADD CHECK ((kind = 'TIME') = (time_limit IS NOT NULL)),
  -- Words have no points, so nothing is lost where there are none.
  ADD CHECK (kind <> 'TEXT' OR not_applicable);

ALTER TABLE mystery_scenario
  ADD COLUMN wrong_number_rule text NOT NULL DEFAULT 'EXCLUDE' CHECK (wrong_number_rule IN ('EXCLUDE', 'ZERO'));

ALTER TABLE mystery_attempt DROP CONSTRAINT mystery_attempt_outcome_check;
ALTER TABLE mystery_attempt ADD CONSTRAINT mystery_attempt_outcome_check CHECK (outcome IN
  ('NO_ANSWER', 'BUSY', 'WRONG_NUMBER', 'TRANSFERRED', 'HUNG_UP', 'RECOGNISED', 'ANSWERED'));
ALTER TABLE mystery_call DROP CONSTRAINT mystery_call_exclusion_reason_check;
ALTER TABLE mystery_call ADD CONSTRAINT mystery_call_exclusion_reason_check CHECK (exclusion_reason IN
  ('UNANSWERED', 'WRONG_NUMBER', 'RECOGNISED', 'TECHNICAL', 'OTHER'));

DROP VIEW mystery_points;
ALTER TABLE mystery_score DROP CONSTRAINT mystery_score_value_check;
ALTER TABLE mystery_score
  -- NULL: not applicable, or words. YES_NO 0 or 1, SCALE 1 to 5, TIME in the criterion's unit.
  ALTER COLUMN value TYPE integer,
  ADD CONSTRAINT mystery_score_value_check CHECK (value BETWEEN 0 AND 100000),
  -- Only of TEXT: what was said.
  ADD COLUMN text text CHECK (text <> '' AND length(text) <= 2000),
  ADD CHECK (value IS NULL OR text IS NULL);

-- What each applicable score of each scored call is worth: the one place where a score becomes points.
CREATE VIEW mystery_points WITH (security_invoker = true) AS
SELECT c.audit_id, c.office_id, c.id AS call_id, k.id AS criterion_id,
       k.weight * CASE k.kind WHEN 'YES_NO' THEN s.value
                              WHEN 'SCALE' THEN (s.value - 1) / 4.0
                              WHEN 'TIME' THEN CASE WHEN s.value <= k.time_limit THEN 1 ELSE 0 END
                  END AS achieved,
       k.weight AS possible,
       k.weight * k.weight AS squared_weight
  FROM mystery_call c
  JOIN mystery_score s ON s.call_id = c.id
  JOIN mystery_criterion k ON k.id = s.criterion_id
 WHERE c.status = 'SCORED' AND s.value IS NOT NULL AND k.kind <> 'TEXT';

CREATE TABLE mystery_script (
  id      uuid PRIMARY KEY,
  content jsonb NOT NULL,
  version bigint NOT NULL DEFAULT 0
);

CREATE TABLE mystery_script_version (
  id         uuid PRIMARY KEY,
  script_id  uuid NOT NULL REFERENCES mystery_script,
  number     bigint NOT NULL CHECK (number >= 1),
  content    jsonb NOT NULL,
  saved_at   timestamptz NOT NULL,
  -- Null for the program itself.
  account_id uuid,
  UNIQUE (script_id, number)
);

-- Which version an audit copied; its scenarios and criteria may have been changed since.
CREATE TABLE mystery_audit_script (
  audit_id  uuid PRIMARY KEY REFERENCES mystery_audit,
  script_id uuid NOT NULL,
  number    bigint NOT NULL,
  FOREIGN KEY (script_id, number) REFERENCES mystery_script_version (script_id, number)
);

GRANT SELECT ON mystery_points TO "${role}";
GRANT SELECT, INSERT, UPDATE ON mystery_script TO "${role}";
-- No UPDATE: what was saved stays as it was.
GRANT SELECT, INSERT ON mystery_script_version TO "${role}";
GRANT SELECT, INSERT, DELETE ON mystery_audit_script TO "${role}";
