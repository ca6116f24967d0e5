-- Calling: drafts of calls, when to try again, second scorings of a sample, and sample calls on which auditors calibrate.

-- When an office that was not reached is to be tried again; NULL where nothing waits.
ALTER TABLE mystery_attempt ADD COLUMN retry_at timestamptz CHECK (retry_at > at);

-- What an auditor has written down of a call that is not finished yet. It counts nowhere.
CREATE TABLE mystery_draft (
  call_id          uuid PRIMARY KEY REFERENCES mystery_call,
  called_at        timestamptz,
  duration_seconds integer CHECK (duration_seconds BETWEEN 0 AND 86400),
  notes            text CHECK (length(notes) <= 4000),
  saved_at         timestamptz NOT NULL,
  version          bigint NOT NULL CHECK (version > 0),
  CHECK (duration_seconds IS NULL OR called_at IS NOT NULL)
);

CREATE TABLE mystery_draft_score (
  call_id      uuid NOT NULL REFERENCES mystery_draft ON DELETE CASCADE,
  criterion_id uuid NOT NULL REFERENCES mystery_criterion,
  -- NULL: not applicable, or words.
  value        integer CHECK (value BETWEEN 0 AND 100000),
  text         text CHECK (text <> '' AND length(text) <= 2000),
  PRIMARY KEY (call_id, criterion_id)
);

-- How the calls that are scored twice were drawn.
CREATE TABLE mystery_second_draw (
  audit_id uuid PRIMARY KEY REFERENCES mystery_audit,
  share    numeric(4, 3) NOT NULL CHECK (share > 0 AND share <= 1),
  seed     bigint NOT NULL,
  drawn_at timestamptz NOT NULL
);

-- A call that a second auditor scores without seeing the first scores; at most one.
CREATE TABLE mystery_second (
  call_id    uuid PRIMARY KEY REFERENCES mystery_call,
  auditor_id uuid NOT NULL REFERENCES mystery_auditor,
  -- NULL until it is scored.
  done_at    timestamptz
);
CREATE INDEX mystery_second_auditor ON mystery_second (auditor_id);

CREATE TABLE mystery_second_score (
  call_id      uuid NOT NULL REFERENCES mystery_second,
  criterion_id uuid NOT NULL REFERENCES mystery_criterion,
  value        integer CHECK (value BETWEEN 0 AND 100000),
  PRIMARY KEY (call_id, criterion_id)
);

-- A written conversation with the scores that it should get.
CREATE TABLE mystery_sample (
  id           uuid PRIMARY KEY,
  audit_id     uuid NOT NULL REFERENCES mystery_audit,
  position     integer NOT NULL CHECK (position > 0),
  title        text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  conversation text NOT NULL CHECK (length(conversation) BETWEEN 1 AND 10000),
  UNIQUE (audit_id, position)
);

CREATE TABLE mystery_sample_score (
  sample_id    uuid NOT NULL REFERENCES mystery_sample ON DELETE CASCADE,
  criterion_id uuid NOT NULL REFERENCES mystery_criterion ON DELETE CASCADE,
  value        integer CHECK (value BETWEEN 0 AND 100000),
  PRIMARY KEY (sample_id, criterion_id)
);

-- An auditor scores each sample once.
CREATE TABLE mystery_calibration (
  sample_id  uuid NOT NULL REFERENCES mystery_sample,
  auditor_id uuid NOT NULL REFERENCES mystery_auditor,
  done_at    timestamptz NOT NULL,
  PRIMARY KEY (sample_id, auditor_id)
);

CREATE TABLE mystery_calibration_score (
  sample_id    uuid NOT NULL,
  auditor_id   uuid NOT NULL,
  criterion_id uuid NOT NULL REFERENCES mystery_criterion,
  value        integer CHECK (value BETWEEN 0 AND 100000),
  PRIMARY KEY (sample_id, auditor_id, criterion_id),
  FOREIGN KEY (sample_id, auditor_id) REFERENCES mystery_calibration
);

-- An auditor whose calls the coordinator opened without all samples scored.
CREATE TABLE mystery_calibration_pass (
  audit_id   uuid NOT NULL REFERENCES mystery_audit,
  auditor_id uuid NOT NULL REFERENCES mystery_auditor,
  reason     text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
  passed_at  timestamptz NOT NULL,
  PRIMARY KEY (audit_id, auditor_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON mystery_draft, mystery_draft_score, mystery_sample, mystery_sample_score TO "${role}";
GRANT SELECT, INSERT, UPDATE ON mystery_second_draw, mystery_second TO "${role}";
GRANT SELECT, INSERT ON mystery_second_score, mystery_calibration, mystery_calibration_score, mystery_calibration_pass TO "${role}";
