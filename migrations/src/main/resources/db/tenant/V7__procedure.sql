-- Places: seats kept for offices, place offers from the waitlist, moves from a cancelled session.
-- Procedure: which steps an office has, who decides them, and who stands in.

ALTER TABLE training_session
  -- How long somebody from the waitlist has to answer, in hours.
  ADD COLUMN offer_hours integer NOT NULL DEFAULT 48 CHECK (offer_hours BETWEEN 1 AND 720),
  -- The first day, in the partnership's zone, on which unused reserved seats are everybody's.
  ADD COLUMN releases_on date,
  -- Whether the release was written down; from releases_on on the seats are free, written down or not.
  ADD COLUMN released boolean NOT NULL DEFAULT false,
  ADD CHECK (NOT released OR releases_on IS NOT NULL);

CREATE TABLE training_reserved_seats (
  session_id uuid NOT NULL REFERENCES training_session,
  office_id  uuid NOT NULL REFERENCES office,
  seats      integer NOT NULL CHECK (seats > 0),
  PRIMARY KEY (session_id, office_id)
);

ALTER TABLE training_application
  DROP CONSTRAINT training_application_status_check,
  ADD CONSTRAINT training_application_status_check CHECK (status IN
    ('SUBMITTED', 'ENDORSED', 'ENROLLED', 'WAITLISTED', 'OFFERED', 'DECLINED', 'WITHDRAWN')),
  ADD COLUMN offer_expires_at timestamptz,
  -- The cancelled session it was moved from, and its number in the order of approvals there.
  ADD COLUMN moved_from uuid REFERENCES training_session,
  ADD COLUMN moved_number bigint CHECK (moved_number > 0),
  -- Where it stands in the waitlist; NULL: at its approval_number. Only a move puts it elsewhere.
  ADD COLUMN queue_number bigint CHECK (queue_number > 0),
  ADD CHECK ((status = 'OFFERED') = (offer_expires_at IS NOT NULL)),
  ADD CHECK (status <> 'OFFERED' OR approval_number IS NOT NULL),
  ADD CHECK ((moved_from IS NULL) = (moved_number IS NULL)),
  ADD CHECK (queue_number IS NULL OR (moved_from IS NOT NULL AND queue_number <= approval_number)),
  ADD CHECK (moved_from <> session_id);
CREATE INDEX training_application_placed ON training_application (session_id, office_id)
  WHERE status IN ('ENROLLED', 'OFFERED');
CREATE INDEX training_application_waiting ON training_application
  (session_id, coalesce(queue_number, approval_number), coalesce(moved_number, 0), approval_number)
  WHERE status = 'WAITLISTED';
CREATE INDEX training_application_offered ON training_application (offer_expires_at) WHERE status = 'OFFERED';

ALTER TABLE application_step
  -- Why the step is there without a decision of its own.
  ADD COLUMN cause text CHECK (cause IN
    ('NOT_REQUIRED', 'OFFER_ACCEPTED', 'OFFER_DECLINED', 'OFFER_EXPIRED', 'SESSION_CANCELLED', 'MOVED')),
  ADD COLUMN moved_from uuid REFERENCES training_session,
  ADD CHECK ((cause IS NOT DISTINCT FROM 'MOVED') = (moved_from IS NOT NULL));

-- An office without a row has both steps, decided by the head of the unit and by whoever holds the approver's role.
CREATE TABLE office_procedure (
  office_id   uuid PRIMARY KEY REFERENCES office,
  endorsement boolean NOT NULL,
  -- NULL: the head of the applicant's unit.
  endorser_id uuid REFERENCES employee,
  approval    boolean NOT NULL,
  -- NULL: whoever holds the approver's role in the office.
  approver_id uuid REFERENCES employee,
  version     bigint NOT NULL DEFAULT 0,
  CHECK (endorsement OR endorser_id IS NULL),
  CHECK (approval OR approver_id IS NULL)
);

CREATE TABLE procedure_deputy (
  id          uuid PRIMARY KEY,
  office_id   uuid NOT NULL REFERENCES office_procedure,
  step        text NOT NULL CHECK (step IN ('ENDORSEMENT', 'APPROVAL')),
  employee_id uuid NOT NULL REFERENCES employee,
  deputy_id   uuid NOT NULL REFERENCES employee,
  -- Inclusive days of the absence; both NULL: a standing deputy, for the employee's own applications.
  from_day    date,
  to_day      date,
  UNIQUE NULLS NOT DISTINCT (office_id, step, employee_id, deputy_id, from_day),
  CHECK (deputy_id <> employee_id),
  CHECK ((from_day IS NULL) = (to_day IS NULL)),
  CHECK (to_day >= from_day)
);
CREATE INDEX procedure_deputy_person ON procedure_deputy (deputy_id);

GRANT SELECT, INSERT, DELETE ON training_reserved_seats, procedure_deputy TO "${role}";
GRANT SELECT, INSERT, UPDATE ON office_procedure TO "${role}";
