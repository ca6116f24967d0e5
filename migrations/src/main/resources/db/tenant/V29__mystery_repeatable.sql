-- Draws of calls that can be repeated, and attempts that say who made them.

ALTER TABLE mystery_draw
  -- Ids of the auditors who took part, in the order of the draw; empty for earlier draws.
  ADD COLUMN team jsonb NOT NULL DEFAULT '[]',
  -- From which on days were drawn; NULL for earlier draws.
  ADD COLUMN first_day date;

-- Whoever made an attempt keeps it when the call goes to somebody else.
ALTER TABLE mystery_attempt ADD COLUMN auditor_id uuid REFERENCES mystery_auditor;
UPDATE mystery_attempt t SET auditor_id = c.auditor_id FROM mystery_call c WHERE c.id = t.call_id;
ALTER TABLE mystery_attempt ALTER COLUMN auditor_id SET NOT NULL;
CREATE INDEX mystery_attempt_auditor ON mystery_attempt (auditor_id);
