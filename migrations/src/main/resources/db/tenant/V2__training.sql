-- Trainings: providers, trainings, sessions with their places, applications step by step, attendance.

CREATE TABLE training_provider (
  id    uuid PRIMARY KEY,
  name  text NOT NULL UNIQUE CHECK (name <> ''),
  email text CHECK (email = lower(email))
);

CREATE TABLE training (
  id                uuid PRIMARY KEY,
  topic_id          uuid NOT NULL REFERENCES topic,
  provider_id       uuid NOT NULL REFERENCES training_provider,
  title             text NOT NULL CHECK (title <> ''),
  goals             text NOT NULL,
  language          text NOT NULL CHECK (language IN ('pl', 'cs', 'en')),
  trainer           text CHECK (trainer <> ''),
  -- For one session, not for one person.
  price_minor       bigint NOT NULL CHECK (price_minor >= 0),
  currency          text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  -- Of 45 minutes.
  teaching_hours    integer NOT NULL CHECK (teaching_hours > 0),
  -- Share of the teaching hours that a certificate needs.
  threshold_percent integer NOT NULL CHECK (threshold_percent BETWEEN 0 AND 100),
  version           bigint NOT NULL DEFAULT 0
);

CREATE TABLE training_session (
  id          uuid PRIMARY KEY,
  training_id uuid NOT NULL REFERENCES training,
  place       text NOT NULL CHECK (place <> ''),
  capacity    integer NOT NULL CHECK (capacity >= 1),
  -- How many are enrolled; changed only under the row's lock, in the transaction that changes an application.
  taken       integer NOT NULL DEFAULT 0,
  -- How many were approved so far: the last number given out.
  approvals   bigint NOT NULL DEFAULT 0 CHECK (approvals >= 0),
  -- Inclusive days in the partnership's zone.
  opens_on    date NOT NULL,
  closes_on   date NOT NULL,
  status      text NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'CANCELLED')),
  version     bigint NOT NULL DEFAULT 0,
  CONSTRAINT session_places CHECK (taken BETWEEN 0 AND capacity),
  CHECK (closes_on >= opens_on)
);
CREATE INDEX training_session_training ON training_session (training_id);

CREATE TABLE training_meeting (
  id             uuid PRIMARY KEY,
  session_id     uuid NOT NULL REFERENCES training_session,
  held_on        date NOT NULL,
  starts_at      time NOT NULL,
  ends_at        time NOT NULL,
  -- NULL: where the session is.
  place          text CHECK (place <> ''),
  teaching_hours integer NOT NULL CHECK (teaching_hours > 0),
  CHECK (ends_at > starts_at),
  CHECK (ends_at - starts_at >= teaching_hours * interval '45 minutes')
);
CREATE INDEX training_meeting_session ON training_meeting (session_id, held_on);

CREATE TABLE training_application (
  id              uuid PRIMARY KEY,
  session_id      uuid NOT NULL REFERENCES training_session,
  employee_id     uuid NOT NULL REFERENCES employee,
  -- Where the employee worked on the day of the application.
  office_id       uuid NOT NULL REFERENCES office,
  unit_id         uuid NOT NULL REFERENCES unit,
  status          text NOT NULL CHECK (status IN
    ('SUBMITTED', 'ENDORSED', 'ENROLLED', 'WAITLISTED', 'DECLINED', 'WITHDRAWN')),
  -- The order of approval in the session, from 1; the waitlist keeps it.
  approval_number bigint CHECK (approval_number > 0),
  submitted_on    date NOT NULL,
  CONSTRAINT approval_order UNIQUE (session_id, approval_number),
  CHECK ((status IN ('ENROLLED', 'WAITLISTED')) <= (approval_number IS NOT NULL)),
  CHECK ((status IN ('SUBMITTED', 'ENDORSED', 'DECLINED')) <= (approval_number IS NULL))
);
CREATE UNIQUE INDEX training_application_open ON training_application (session_id, employee_id)
  WHERE status NOT IN ('DECLINED', 'WITHDRAWN');
CREATE INDEX training_application_office ON training_application (office_id, status);
CREATE INDEX training_application_employee ON training_application (employee_id);

-- Append-only: the role gets no UPDATE and no DELETE.
CREATE TABLE application_step (
  id             uuid PRIMARY KEY,
  application_id uuid NOT NULL REFERENCES training_application,
  number         integer NOT NULL CHECK (number > 0),
  from_status    text,
  to_status      text NOT NULL,
  at             timestamptz NOT NULL,
  -- Who did it, or entered it from paper.
  account_id     uuid,
  -- Who signed on paper, and on which day.
  signatory_id   uuid REFERENCES employee,
  signed_on      date,
  reason         text CHECK (reason <> ''),
  UNIQUE (application_id, number),
  CHECK ((signatory_id IS NULL) = (signed_on IS NULL))
);

CREATE TABLE attendance (
  id             uuid PRIMARY KEY,
  meeting_id     uuid NOT NULL REFERENCES training_meeting,
  application_id uuid NOT NULL REFERENCES training_application,
  presence       text NOT NULL CHECK (presence IN ('PRESENT', 'EXCUSED', 'UNEXCUSED')),
  UNIQUE (meeting_id, application_id)
);
CREATE INDEX attendance_application ON attendance (application_id);

GRANT SELECT, INSERT, UPDATE ON training_provider, training, training_session, training_application, attendance
  TO "${role}";
GRANT SELECT, INSERT, DELETE ON training_meeting TO "${role}";
GRANT SELECT, INSERT ON application_step TO "${role}";
