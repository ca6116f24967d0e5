-- Reports on the offices' indicators that are made in the background, and who gets the brief every quarter.

ALTER TABLE document DROP CONSTRAINT document_kind;
ALTER TABLE document ADD CONSTRAINT document_kind CHECK (content_type IN ('application/pdf', 'image/jpeg', 'image/png',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document'));

CREATE TABLE dashboard_report (
  id           uuid PRIMARY KEY,
  -- NULL for all offices.
  office_id    uuid REFERENCES office,
  language     text NOT NULL CHECK (language IN ('pl', 'cs', 'en')),
  format       text NOT NULL CHECK (format IN ('PDF', 'XLSX', 'DOCX')),
  status       text NOT NULL CHECK (status IN ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  progress     integer NOT NULL CHECK (progress BETWEEN 0 AND 100),
  requested_at timestamptz NOT NULL,
  -- When it last moved; one that has not moved for long was interrupted.
  moved_at     timestamptz NOT NULL,
  -- Whoever asked for it; nobody else gets it.
  account_id   uuid NOT NULL,
  document_id  uuid UNIQUE REFERENCES document,
  CHECK ((status = 'DONE') = (document_id IS NOT NULL)),
  -- The paragraph for the council speaks of one office.
  CHECK (format <> 'DOCX' OR office_id IS NOT NULL)
);
CREATE INDEX dashboard_report_account ON dashboard_report (account_id);
CREATE INDEX dashboard_report_office ON dashboard_report (office_id);
CREATE INDEX dashboard_report_requested ON dashboard_report (requested_at);

-- A person asked for an office's brief by mail at the beginning of each quarter.
CREATE TABLE brief_subscription (
  account_id uuid NOT NULL,
  office_id  uuid NOT NULL REFERENCES office,
  since      timestamptz NOT NULL,
  PRIMARY KEY (account_id, office_id)
);
CREATE INDEX brief_subscription_office ON brief_subscription (office_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON dashboard_report TO "${role}";
GRANT SELECT, INSERT, DELETE ON brief_subscription TO "${role}";
