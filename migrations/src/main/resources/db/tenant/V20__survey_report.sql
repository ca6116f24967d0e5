-- Reports on closed waves that are made in the background, and what a partnership tells the public of its waves.

ALTER TABLE document DROP CONSTRAINT document_kind;
ALTER TABLE document ADD CONSTRAINT document_kind CHECK (content_type IN ('application/pdf', 'image/jpeg', 'image/png',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'));

CREATE TABLE survey_report (
  id           uuid PRIMARY KEY,
  wave_id      uuid NOT NULL REFERENCES wave,
  -- NULL for all shown offices.
  office_id    uuid REFERENCES office,
  language     text NOT NULL CHECK (language IN ('pl', 'cs', 'en')),
  format       text NOT NULL CHECK (format IN ('PDF', 'XLSX')),
  -- Whether what people wrote is in it: then fewer may have it.
  comments     boolean NOT NULL,
  status       text NOT NULL CHECK (status IN ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  progress     integer NOT NULL CHECK (progress BETWEEN 0 AND 100),
  requested_at timestamptz NOT NULL,
  -- When it last moved; one that has not moved for long was interrupted.
  moved_at     timestamptz NOT NULL,
  -- Whoever asked for it; nobody else gets it.
  account_id   uuid NOT NULL,
  document_id  uuid UNIQUE REFERENCES document,
  CHECK ((status = 'DONE') = (document_id IS NOT NULL)),
  CHECK (NOT comments OR office_id IS NOT NULL)
);
CREATE INDEX survey_report_account ON survey_report (account_id, wave_id);
CREATE INDEX survey_report_wave ON survey_report (wave_id);
CREATE INDEX survey_report_requested ON survey_report (requested_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON survey_report TO "${role}";

-- Closed waves whose results anybody may read.
CREATE TABLE survey_publication (
  wave_id      uuid PRIMARY KEY REFERENCES wave,
  published_at timestamptz NOT NULL
);

-- Offices that agreed to be named on public pages; the others are only in totals.
CREATE TABLE survey_named_office (
  office_id uuid PRIMARY KEY REFERENCES office,
  agreed_at timestamptz NOT NULL
);

-- "You said, we did": what people said in a wave and what the office did about it; public once the wave is.
CREATE TABLE survey_improvement (
  id        uuid PRIMARY KEY,
  wave_id   uuid NOT NULL REFERENCES wave,
  office_id uuid NOT NULL REFERENCES office,
  said      jsonb NOT NULL,
  done      jsonb NOT NULL,
  done_on   date NOT NULL,
  -- Code of a statement of the wave, or key of an area.
  about     text CHECK (about ~ '^[a-z][a-z0-9-]{0,39}$'),
  version   bigint NOT NULL
);
CREATE INDEX survey_improvement_wave ON survey_improvement (wave_id);
CREATE INDEX survey_improvement_office ON survey_improvement (office_id);

GRANT SELECT, INSERT, DELETE ON survey_publication, survey_named_office TO "${role}";
GRANT SELECT, INSERT, UPDATE, DELETE ON survey_improvement TO "${role}";
