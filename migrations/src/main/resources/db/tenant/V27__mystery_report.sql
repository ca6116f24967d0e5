-- Reports on audits that are made in the background.

CREATE TABLE mystery_report (
  id           uuid PRIMARY KEY,
  audit_id     uuid NOT NULL REFERENCES mystery_audit,
  -- NULL for all offices.
  office_id    uuid REFERENCES office,
  language     text NOT NULL CHECK (language IN ('pl', 'cs', 'en')),
  format       text NOT NULL CHECK (format IN ('PDF', 'XLSX')),
  status       text NOT NULL CHECK (status IN ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  progress     integer NOT NULL CHECK (progress BETWEEN 0 AND 100),
  requested_at timestamptz NOT NULL,
  -- When it last moved; one that has not moved for long was interrupted.
  moved_at     timestamptz NOT NULL,
  -- Whoever asked for it; nobody else gets it.
  account_id   uuid NOT NULL,
  document_id  uuid UNIQUE REFERENCES document,
  CHECK ((status = 'DONE') = (document_id IS NOT NULL))
);
CREATE INDEX mystery_report_account ON mystery_report (account_id, audit_id);
CREATE INDEX mystery_report_audit ON mystery_report (audit_id);
CREATE INDEX mystery_report_requested ON mystery_report (requested_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON mystery_report TO "${role}";

-- Released audits of which anybody may read the summary.
CREATE TABLE mystery_publication (
  audit_id     uuid PRIMARY KEY REFERENCES mystery_audit,
  published_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, DELETE ON mystery_publication TO "${role}";
