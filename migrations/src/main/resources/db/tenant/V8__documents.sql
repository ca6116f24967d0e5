-- Files that people bring, scans of signed papers, travel, logos of programmes, certificates and their issue in one go.

-- Nothing was kept in the table before.
ALTER TABLE document
  ADD COLUMN sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD COLUMN account_id uuid,
  ADD CONSTRAINT document_kind CHECK (content_type IN ('application/pdf', 'image/jpeg', 'image/png')),
  ADD CONSTRAINT document_name CHECK (file_name <> '');

-- The scan of a paper that somebody signed, or of a certificate that an institution gave.
CREATE TABLE training_scan (
  id             uuid PRIMARY KEY,
  document_id    uuid NOT NULL UNIQUE REFERENCES document,
  kind           text NOT NULL CHECK (kind IN ('STEP', 'CERTIFICATE', 'ATTENDANCE_LIST')),
  application_id uuid REFERENCES training_application,
  step_number    integer,
  meeting_id     uuid REFERENCES training_meeting,
  FOREIGN KEY (application_id, step_number) REFERENCES application_step (application_id, number),
  CHECK ((kind = 'STEP') = (step_number IS NOT NULL)),
  CHECK ((kind = 'ATTENDANCE_LIST') = (meeting_id IS NOT NULL)),
  CHECK ((kind = 'ATTENDANCE_LIST') = (application_id IS NULL))
);
CREATE INDEX training_scan_application ON training_scan (application_id);
CREATE INDEX training_scan_meeting ON training_scan (meeting_id);

-- What the office said of the way to the session; without a row the addresses speak for themselves.
CREATE TABLE training_travel (
  application_id uuid PRIMARY KEY REFERENCES training_application,
  travels        boolean NOT NULL
);

CREATE TABLE programme_logo (
  id           uuid PRIMARY KEY,
  programme_id uuid NOT NULL REFERENCES programme,
  document_id  uuid NOT NULL UNIQUE REFERENCES document,
  -- Read aloud in place of the picture.
  description  text NOT NULL CHECK (description <> ''),
  position     integer NOT NULL CHECK (position > 0),
  added_at     timestamptz NOT NULL,
  -- A logo that was taken away stays on what was issued before.
  removed_at   timestamptz,
  CHECK (removed_at >= added_at)
);
CREATE INDEX programme_logo_programme ON programme_logo (programme_id);

-- Trainings whose certificate the law gives to an accredited institution.
CREATE TABLE training_institution_certificate (
  training_id uuid PRIMARY KEY REFERENCES training,
  legal_basis text NOT NULL CHECK (legal_basis <> '')
);

-- The last number of each year; the row is locked by whoever issues, so that numbers have no gap.
CREATE TABLE certificate_counter (
  year        integer PRIMARY KEY CHECK (year BETWEEN 1990 AND 9999),
  last_number integer NOT NULL CHECK (last_number >= 0)
);

-- What stands on the paper, frozen: a person who marries later keeps the paper that was issued.
CREATE TABLE certificate (
  id                uuid PRIMARY KEY,
  application_id    uuid NOT NULL REFERENCES training_application,
  session_id        uuid NOT NULL REFERENCES training_session,
  employee_id       uuid NOT NULL REFERENCES employee,
  office_id         uuid NOT NULL REFERENCES office,
  year              integer NOT NULL,
  number            integer NOT NULL CHECK (number > 0),
  code              text NOT NULL UNIQUE CHECK (length(code) >= 22),
  language          text NOT NULL CHECK (language IN ('pl', 'cs', 'en')),
  full_name         text NOT NULL CHECK (full_name <> ''),
  position          text,
  office_name       text NOT NULL CHECK (office_name <> ''),
  training_title    text NOT NULL CHECK (training_title <> ''),
  goals             text NOT NULL,
  provider          text NOT NULL,
  trainer           text,
  place             text NOT NULL,
  first_day         date NOT NULL,
  last_day          date NOT NULL CHECK (last_day >= first_day),
  -- Of 45 minutes.
  teaching_hours    integer NOT NULL CHECK (teaching_hours > 0),
  hours_present     integer NOT NULL CHECK (hours_present BETWEEN 0 AND teaching_hours),
  programme_id      uuid REFERENCES programme,
  programme_name    text,
  funding           text,
  agreement_number  text,
  issued_on         date NOT NULL,
  issued_at         timestamptz NOT NULL,
  account_id        uuid,
  replaces_id       uuid UNIQUE REFERENCES certificate,
  revoked_on        date CHECK (revoked_on >= issued_on),
  revocation_reason text CHECK (revocation_reason <> ''),
  CONSTRAINT certificate_number UNIQUE (year, number),
  CHECK ((revoked_on IS NULL) = (revocation_reason IS NULL)),
  CHECK ((programme_id IS NULL) = (programme_name IS NULL))
);
-- Nobody has two.
CREATE UNIQUE INDEX certificate_valid ON certificate (application_id) WHERE revoked_on IS NULL;
CREATE INDEX certificate_session ON certificate (session_id);
CREATE INDEX certificate_employee ON certificate (employee_id);

-- The issue for a whole session, which goes on after the browser was closed.
CREATE TABLE certificate_batch (
  id          uuid PRIMARY KEY,
  session_id  uuid NOT NULL REFERENCES training_session,
  total       integer NOT NULL CHECK (total > 0),
  done        integer NOT NULL DEFAULT 0 CHECK (done BETWEEN 0 AND total),
  status      text NOT NULL CHECK (status IN ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  started_at  timestamptz NOT NULL,
  -- When it last moved; one that has not moved for long was interrupted.
  moved_at    timestamptz NOT NULL,
  account_id  uuid
);
CREATE UNIQUE INDEX certificate_batch_running ON certificate_batch (session_id) WHERE status = 'RUNNING';

GRANT DELETE ON document TO "${role}";
GRANT SELECT, INSERT, DELETE ON training_scan, training_institution_certificate TO "${role}";
GRANT SELECT, INSERT, UPDATE ON training_travel, programme_logo, certificate_counter, certificate, certificate_batch
  TO "${role}";
