-- Planning of audits: which offices and how often, in which hours, drawn how; who may not audit whom; who was told in advance.

-- An office whose number of calls differs from the audit's; 0 leaves it out. Without a row, partners of the audit's first day take part.
CREATE TABLE mystery_office (
  id        uuid PRIMARY KEY,
  audit_id  uuid NOT NULL REFERENCES mystery_audit,
  office_id uuid NOT NULL REFERENCES office,
  calls     integer NOT NULL CHECK (calls BETWEEN 0 AND 100),
  UNIQUE (audit_id, office_id)
);

-- One hour of a weekday in which auditors call, local time. Without a row: Monday to Friday, 8 to 15.
CREATE TABLE mystery_window (
  id       uuid PRIMARY KEY,
  audit_id uuid NOT NULL REFERENCES mystery_audit,
  -- ISO 8601: 1 is Monday.
  weekday  integer NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  -- From this hour to the next.
  hour     integer NOT NULL CHECK (hour BETWEEN 0 AND 23),
  UNIQUE (audit_id, weekday, hour)
);

-- How calls were assigned: with the same offices, windows and auditors the seed gives the same plan again.
CREATE TABLE mystery_draw (
  id       uuid PRIMARY KEY,
  audit_id uuid NOT NULL REFERENCES mystery_audit,
  drawn_at timestamptz NOT NULL,
  seed     bigint NOT NULL,
  calls    integer NOT NULL CHECK (calls >= 0),
  auditors integer NOT NULL CHECK (auditors > 0)
);
CREATE INDEX mystery_draw_audit ON mystery_draw (audit_id);

-- The hour of planned_on for which a call is planned, local time.
ALTER TABLE mystery_call
  ADD COLUMN planned_hour integer CHECK (planned_hour BETWEEN 0 AND 23),
  ADD CONSTRAINT mystery_call_planned_hour CHECK (planned_hour IS NULL OR planned_on IS NOT NULL);

-- Somebody from outside, without an office.
ALTER TABLE mystery_auditor ADD COLUMN contractor boolean NOT NULL DEFAULT false;
UPDATE mystery_auditor SET contractor = true WHERE account_id IS NULL AND employee_id IS NULL;

-- What was declared before there were kinds was mostly where people work.
ALTER TABLE mystery_conflict
  ADD COLUMN kind text NOT NULL DEFAULT 'WORK' CHECK (kind IN ('WORK', 'FAMILY', 'RESIDENCE'));

-- That an auditor said, before an audit, which offices they may not audit.
CREATE TABLE mystery_declaration (
  id          uuid PRIMARY KEY,
  audit_id    uuid NOT NULL REFERENCES mystery_audit,
  auditor_id  uuid NOT NULL REFERENCES mystery_auditor,
  declared_at timestamptz NOT NULL,
  UNIQUE (audit_id, auditor_id)
);

-- Who runs an audit already was asked in another way.
INSERT INTO mystery_declaration (id, audit_id, auditor_id, declared_at)
SELECT gen_random_uuid(), c.audit_id, c.auditor_id, now()
  FROM (SELECT DISTINCT audit_id, auditor_id FROM mystery_call) c
  JOIN mystery_audit a ON a.id = c.audit_id AND a.status = 'RUNNING';

-- That an office was told in advance that calls may come.
CREATE TABLE mystery_notice (
  id        uuid PRIMARY KEY,
  audit_id  uuid NOT NULL REFERENCES mystery_audit,
  office_id uuid NOT NULL REFERENCES office,
  sent_on   date NOT NULL,
  UNIQUE (audit_id, office_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON mystery_office TO "${role}";
GRANT SELECT, INSERT, DELETE ON mystery_window, mystery_draw TO "${role}";
GRANT SELECT, INSERT, UPDATE ON mystery_declaration, mystery_notice TO "${role}";
-- Only calls that nobody made, while the plan is drawn again.
GRANT DELETE ON mystery_call TO "${role}";
