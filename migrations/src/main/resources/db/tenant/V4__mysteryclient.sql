-- Mystery client: audits with their scenarios and criteria, auditors, calls, attempts, scores. No name of an office's employee.

CREATE TABLE mystery_audit (
  id                uuid PRIMARY KEY,
  title             jsonb NOT NULL,
  channel           text NOT NULL CHECK (channel IN ('PHONE', 'VISIT', 'EMAIL', 'WEB_FORM')),
  starts_on         date NOT NULL,
  ends_on           date NOT NULL,
  calls_per_office  integer NOT NULL CHECK (calls_per_office BETWEEN 1 AND 100),
  -- Fewer scored calls than this: no rank.
  minimum_calls     integer NOT NULL CHECK (minimum_calls BETWEEN 1 AND 100),
  status            text NOT NULL CHECK (status IN ('PLANNED', 'RUNNING', 'RELEASED')),
  topic_code        text REFERENCES topic (code),
  training_relation text CHECK (training_relation IN ('BEFORE', 'AFTER')),
  version           bigint NOT NULL DEFAULT 0,
  CHECK (ends_on >= starts_on),
  CHECK ((topic_code IS NULL) = (training_relation IS NULL))
);

CREATE TABLE mystery_scenario (
  id              uuid PRIMARY KEY,
  audit_id        uuid NOT NULL REFERENCES mystery_audit,
  code            text NOT NULL CHECK (code ~ '^[a-z0-9-]{1,60}$'),
  title           jsonb NOT NULL,
  -- Who the caller plays; NULL where nothing needs to be played.
  story           jsonb,
  task            jsonb NOT NULL,
  audience        text NOT NULL CHECK (audience IN ('ANY', 'COUNTY', 'MUNICIPALITY')),
  unanswered_rule text NOT NULL CHECK (unanswered_rule IN ('EXCLUDE', 'ZERO')),
  attempts_limit  integer NOT NULL CHECK (attempts_limit BETWEEN 1 AND 10),
  UNIQUE (audit_id, code)
);

CREATE TABLE mystery_criterion (
  id             uuid PRIMARY KEY,
  audit_id       uuid NOT NULL REFERENCES mystery_audit,
  code           text NOT NULL CHECK (code ~ '^[a-z0-9-]{1,60}$'),
  -- Order on the call screen, from 1.
  position       integer NOT NULL CHECK (position > 0),
  name           jsonb NOT NULL,
  text           jsonb NOT NULL,
  kind           text NOT NULL CHECK (kind IN ('YES_NO', 'SCALE')),
  -- Exact decimals, so that equal results share a rank whatever the order of summing.
  weight         numeric(8, 3) NOT NULL CHECK (weight > 0),
  not_applicable boolean NOT NULL,
  topic_code     text REFERENCES topic (code),
  UNIQUE (audit_id, code),
  UNIQUE (audit_id, position)
);

CREATE TABLE mystery_auditor (
  id          uuid PRIMARY KEY,
  name        text NOT NULL CHECK (name <> ''),
  -- Both NULL: a contractor whose sheets somebody else enters.
  account_id  uuid UNIQUE,
  employee_id uuid REFERENCES employee
);

-- Offices that the auditor may never audit: their own, and those where they declared a conflict.
CREATE TABLE mystery_conflict (
  id         uuid PRIMARY KEY,
  auditor_id uuid NOT NULL REFERENCES mystery_auditor,
  office_id  uuid NOT NULL REFERENCES office,
  UNIQUE (auditor_id, office_id)
);

CREATE TABLE mystery_call (
  id               uuid PRIMARY KEY,
  audit_id         uuid NOT NULL REFERENCES mystery_audit,
  office_id        uuid NOT NULL REFERENCES office,
  scenario_id      uuid NOT NULL REFERENCES mystery_scenario,
  auditor_id       uuid NOT NULL REFERENCES mystery_auditor,
  planned_on       date,
  called_at        timestamptz,
  duration_seconds integer CHECK (duration_seconds BETWEEN 0 AND 86400),
  status           text NOT NULL CHECK (status IN ('PLANNED', 'SCORED', 'EXCLUDED')),
  exclusion_reason text CHECK (exclusion_reason IN ('UNANSWERED', 'RECOGNISED', 'TECHNICAL', 'OTHER')),
  notes            text,
  version          bigint NOT NULL DEFAULT 0,
  CHECK (status <> 'SCORED' OR called_at IS NOT NULL),
  CHECK ((status = 'EXCLUDED') = (exclusion_reason IS NOT NULL))
);
CREATE INDEX mystery_call_audit ON mystery_call (audit_id, office_id);
CREATE INDEX mystery_call_auditor ON mystery_call (auditor_id);

CREATE TABLE mystery_attempt (
  id      uuid PRIMARY KEY,
  call_id uuid NOT NULL REFERENCES mystery_call,
  at      timestamptz NOT NULL,
  outcome text NOT NULL CHECK (outcome IN
    ('NO_ANSWER', 'BUSY', 'TRANSFERRED', 'HUNG_UP', 'RECOGNISED', 'ANSWERED'))
);
CREATE INDEX mystery_attempt_call ON mystery_attempt (call_id);

CREATE TABLE mystery_score (
  id           uuid PRIMARY KEY,
  call_id      uuid NOT NULL REFERENCES mystery_call,
  criterion_id uuid NOT NULL REFERENCES mystery_criterion,
  -- NULL: not applicable, leaves the denominator. YES_NO 0 or 1, SCALE 1 to 5.
  value        smallint CHECK (value BETWEEN 0 AND 5),
  UNIQUE (call_id, criterion_id)
);

-- What each applicable score of each scored call is worth: the one place where a score becomes points.
CREATE VIEW mystery_points WITH (security_invoker = true) AS
SELECT c.audit_id, c.office_id, c.id AS call_id, k.id AS criterion_id,
       k.weight * CASE k.kind WHEN 'YES_NO' THEN s.value ELSE (s.value - 1) / 4.0 END AS achieved,
       k.weight AS possible,
       k.weight * k.weight AS squared_weight
  FROM mystery_call c
  JOIN mystery_score s ON s.call_id = c.id
  JOIN mystery_criterion k ON k.id = s.criterion_id
 WHERE c.status = 'SCORED' AND s.value IS NOT NULL;

GRANT SELECT ON mystery_points TO "${role}";
GRANT SELECT, INSERT, UPDATE, DELETE ON mystery_scenario, mystery_criterion, mystery_conflict, mystery_score TO "${role}";
GRANT SELECT, INSERT, UPDATE ON mystery_audit, mystery_auditor, mystery_call TO "${role}";
GRANT SELECT, INSERT ON mystery_attempt TO "${role}";
