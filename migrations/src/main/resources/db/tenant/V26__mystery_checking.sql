-- Between the last call and the release: the coordinator's review, the offices' preview, appeals; and consent to be named.

ALTER TABLE mystery_audit DROP CONSTRAINT mystery_audit_status_check;
ALTER TABLE mystery_audit ADD CONSTRAINT mystery_audit_status_check
  CHECK (status IN ('PLANNED', 'RUNNING', 'REVIEW', 'PREVIEW', 'RELEASED'));

-- What the coordinator thinks of a call; none: not checked yet.
CREATE TABLE mystery_review (
  call_id    uuid PRIMARY KEY REFERENCES mystery_call,
  decision   text NOT NULL CHECK (decision IN ('ACCEPTED', 'RETURNED', 'RESUBMITTED')),
  -- Why it was sent back.
  reason     text CHECK (reason <> ''),
  decided_at timestamptz NOT NULL,
  account_id uuid,
  CHECK (decision <> 'RETURNED' OR reason IS NOT NULL)
);

-- Days on which each office sees its own result and nobody else's, inclusive, in the partnership's zone.
CREATE TABLE mystery_preview (
  audit_id     uuid PRIMARY KEY REFERENCES mystery_audit,
  working_days integer NOT NULL CHECK (working_days BETWEEN 1 AND 60),
  begins_on    date NOT NULL,
  ends_on      date NOT NULL,
  CHECK (ends_on > begins_on)
);

CREATE TABLE mystery_appeal (
  id              uuid PRIMARY KEY,
  call_id         uuid NOT NULL REFERENCES mystery_call,
  criterion_id    uuid NOT NULL REFERENCES mystery_criterion,
  status          text NOT NULL CHECK (status IN ('OPEN', 'UPHELD', 'REJECTED')),
  -- The score when the office appealed; NULL: not applicable.
  score_before    integer,
  reason          text NOT NULL CHECK (reason <> ''),
  appealed_at     timestamptz NOT NULL,
  appealed_by     uuid NOT NULL,
  -- The score that an upheld appeal gave; NULL: not applicable.
  score_after     integer,
  decision_reason text CHECK (decision_reason <> ''),
  decided_at      timestamptz,
  decided_by      uuid,
  version         bigint NOT NULL DEFAULT 0,
  UNIQUE (call_id, criterion_id),
  CHECK ((status = 'OPEN') = (decided_at IS NULL)),
  CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
  CHECK ((decided_at IS NULL) = (decision_reason IS NULL)),
  CHECK (status = 'UPHELD' OR score_after IS NULL)
);
CREATE INDEX mystery_appeal_criterion ON mystery_appeal (criterion_id);

-- Whether the office may be named in a public ranking, as its own coordinator decided last. No row: it may not.
CREATE TABLE mystery_consent (
  office_id  uuid PRIMARY KEY REFERENCES office,
  named      boolean NOT NULL,
  decided_at timestamptz NOT NULL,
  decided_by uuid NOT NULL
);

-- Append-only: the role gets no UPDATE and no DELETE, so that nobody takes a release back.
CREATE TABLE mystery_release (
  audit_id    uuid PRIMARY KEY REFERENCES mystery_audit,
  released_at timestamptz NOT NULL,
  -- NULL for audits that were released before releases were written down.
  account_id  uuid
);
INSERT INTO mystery_release (audit_id, released_at) SELECT id, now() FROM mystery_audit WHERE status = 'RELEASED';

GRANT SELECT, INSERT, UPDATE ON mystery_review, mystery_appeal, mystery_consent TO "${role}";
GRANT SELECT, INSERT ON mystery_preview, mystery_release TO "${role}";

-- What a released result is made of can no longer change, whichever statement of the program tries.
ALTER TABLE mystery_audit ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_read ON mystery_audit FOR SELECT USING (true);
CREATE POLICY audit_add ON mystery_audit FOR INSERT WITH CHECK (true);
CREATE POLICY audit_stays_released ON mystery_audit FOR UPDATE USING (true) WITH CHECK (
  status = 'RELEASED' OR NOT EXISTS (SELECT 1 FROM mystery_release r WHERE r.audit_id = mystery_audit.id));

ALTER TABLE mystery_scenario ENABLE ROW LEVEL SECURITY;
CREATE POLICY scenario_read ON mystery_scenario FOR SELECT USING (true);
CREATE POLICY scenario_add ON mystery_scenario FOR INSERT WITH CHECK (
  NOT EXISTS (SELECT 1 FROM mystery_release r WHERE r.audit_id = mystery_scenario.audit_id));
CREATE POLICY scenario_change ON mystery_scenario FOR UPDATE USING (true) WITH CHECK (
  NOT EXISTS (SELECT 1 FROM mystery_release r WHERE r.audit_id = mystery_scenario.audit_id));
CREATE POLICY scenario_remove ON mystery_scenario FOR DELETE USING (
  NOT EXISTS (SELECT 1 FROM mystery_release r WHERE r.audit_id = mystery_scenario.audit_id));

ALTER TABLE mystery_criterion ENABLE ROW LEVEL SECURITY;
CREATE POLICY criterion_read ON mystery_criterion FOR SELECT USING (true);
CREATE POLICY criterion_add ON mystery_criterion FOR INSERT WITH CHECK (
  NOT EXISTS (SELECT 1 FROM mystery_release r WHERE r.audit_id = mystery_criterion.audit_id));
CREATE POLICY criterion_change ON mystery_criterion FOR UPDATE USING (true) WITH CHECK (
  NOT EXISTS (SELECT 1 FROM mystery_release r WHERE r.audit_id = mystery_criterion.audit_id));
CREATE POLICY criterion_remove ON mystery_criterion FOR DELETE USING (
  NOT EXISTS (SELECT 1 FROM mystery_release r WHERE r.audit_id = mystery_criterion.audit_id));

ALTER TABLE mystery_call ENABLE ROW LEVEL SECURITY;
CREATE POLICY call_read ON mystery_call FOR SELECT USING (true);
CREATE POLICY call_add ON mystery_call FOR INSERT WITH CHECK (
  NOT EXISTS (SELECT 1 FROM mystery_release r WHERE r.audit_id = mystery_call.audit_id));
CREATE POLICY call_change ON mystery_call FOR UPDATE USING (true) WITH CHECK (
  NOT EXISTS (SELECT 1 FROM mystery_release r WHERE r.audit_id = mystery_call.audit_id));

CREATE POLICY call_remove ON mystery_call FOR DELETE USING (
  NOT EXISTS (SELECT 1 FROM mystery_release r WHERE r.audit_id = mystery_call.audit_id));

ALTER TABLE mystery_score ENABLE ROW LEVEL SECURITY;
CREATE POLICY score_read ON mystery_score FOR SELECT USING (true);
CREATE POLICY score_add ON mystery_score FOR INSERT WITH CHECK (
  NOT EXISTS (SELECT 1 FROM mystery_call c JOIN mystery_release r ON r.audit_id = c.audit_id
               WHERE c.id = mystery_score.call_id));
CREATE POLICY score_change ON mystery_score FOR UPDATE USING (true) WITH CHECK (
  NOT EXISTS (SELECT 1 FROM mystery_call c JOIN mystery_release r ON r.audit_id = c.audit_id
               WHERE c.id = mystery_score.call_id));
CREATE POLICY score_remove ON mystery_score FOR DELETE USING (
  NOT EXISTS (SELECT 1 FROM mystery_call c JOIN mystery_release r ON r.audit_id = c.audit_id
               WHERE c.id = mystery_score.call_id));
