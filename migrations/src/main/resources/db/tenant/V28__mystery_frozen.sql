-- What a release fixes, and what agreement between auditors is computed from.

-- Scores as auditors gave them, kept when the coordinator begins to check: corrections and upheld appeals are no agreement.
CREATE TABLE mystery_first_score (
  call_id      uuid NOT NULL REFERENCES mystery_call,
  criterion_id uuid NOT NULL REFERENCES mystery_criterion,
  -- NULL: not applicable.
  value        integer,
  PRIMARY KEY (call_id, criterion_id)
);
CREATE INDEX mystery_first_score_criterion ON mystery_first_score (criterion_id);
INSERT INTO mystery_first_score (call_id, criterion_id, value)
SELECT s.call_id, s.criterion_id, s.value
  FROM mystery_score s JOIN mystery_call c ON c.id = s.call_id JOIN mystery_audit u ON u.id = c.audit_id
 WHERE u.status IN ('REVIEW', 'PREVIEW', 'RELEASED');
-- No UPDATE and no DELETE: what was given first stays.
GRANT SELECT, INSERT ON mystery_first_score TO "${role}";

-- The method note of a released audit says how far auditors agree.
ALTER TABLE mystery_second ENABLE ROW LEVEL SECURITY;
CREATE POLICY second_read ON mystery_second FOR SELECT USING (true);
CREATE POLICY second_add ON mystery_second FOR INSERT WITH CHECK (
  NOT EXISTS (SELECT 1 FROM mystery_call c JOIN mystery_release r ON r.audit_id = c.audit_id
               WHERE c.id = mystery_second.call_id));
CREATE POLICY second_change ON mystery_second FOR UPDATE USING (true) WITH CHECK (
  NOT EXISTS (SELECT 1 FROM mystery_call c JOIN mystery_release r ON r.audit_id = c.audit_id
               WHERE c.id = mystery_second.call_id));

ALTER TABLE mystery_second_score ENABLE ROW LEVEL SECURITY;
CREATE POLICY second_score_read ON mystery_second_score FOR SELECT USING (true);
CREATE POLICY second_score_add ON mystery_second_score FOR INSERT WITH CHECK (
  NOT EXISTS (SELECT 1 FROM mystery_call c JOIN mystery_release r ON r.audit_id = c.audit_id
               WHERE c.id = mystery_second_score.call_id));

-- Nothing of a released audit changes, not only its stage: its smallest number of calls decides who has a rank.
DROP POLICY audit_stays_released ON mystery_audit;
CREATE POLICY audit_change ON mystery_audit FOR UPDATE USING (true) WITH CHECK (
  NOT EXISTS (SELECT 1 FROM mystery_release r WHERE r.audit_id = mystery_audit.id));

-- Whether the public summary shows figures of all offices, decided once: whoever kept an earlier page could otherwise subtract
-- offices that agree later.
ALTER TABLE mystery_publication ADD COLUMN shows_all boolean NOT NULL DEFAULT false;
ALTER TABLE mystery_publication ALTER COLUMN shows_all DROP DEFAULT;

-- The same points as a whole number: sums of tens of thousands of exact decimals take too long for a screen.
CREATE OR REPLACE VIEW mystery_points WITH (security_invoker = true) AS
SELECT c.audit_id, c.office_id, c.id AS call_id, k.id AS criterion_id,
       k.weight * CASE k.kind WHEN 'YES_NO' THEN s.value
                              WHEN 'SCALE' THEN (s.value - 1) / 4.0
                              WHEN 'TIME' THEN CASE WHEN s.value <= k.time_limit THEN 1 ELSE 0 END
                  END AS achieved,
       k.weight AS possible,
       k.weight * k.weight AS squared_weight,
       -- Of what the criterion gives, in quarters, 0 to 4.
       CASE k.kind WHEN 'YES_NO' THEN s.value * 4
                   WHEN 'SCALE' THEN s.value - 1
                   WHEN 'TIME' THEN CASE WHEN s.value <= k.time_limit THEN 4 ELSE 0 END
       END AS quarters
  FROM mystery_call c
  JOIN mystery_score s ON s.call_id = c.id
  JOIN mystery_criterion k ON k.id = s.criterion_id
 WHERE c.status = 'SCORED' AND s.value IS NOT NULL AND k.kind <> 'TEXT';
