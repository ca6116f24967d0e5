-- Questionnaires, survey cycles, waves, public codes and responses.

CREATE TABLE questionnaire (
  id      uuid PRIMARY KEY,
  content jsonb NOT NULL,
  version bigint NOT NULL DEFAULT 0
);

CREATE TABLE survey_cycle (
  id               uuid PRIMARY KEY,
  title            jsonb NOT NULL,
  questionnaire_id uuid NOT NULL REFERENCES questionnaire,
  version          bigint NOT NULL DEFAULT 0
);

CREATE TABLE wave (
  id                uuid PRIMARY KEY,
  cycle_id          uuid NOT NULL REFERENCES survey_cycle,
  title             jsonb NOT NULL,
  -- Inclusive days in the partnership's zone.
  starts_on         date NOT NULL,
  ends_on           date NOT NULL,
  target_per_office integer NOT NULL CHECK (target_per_office >= 0),
  status            text NOT NULL CHECK (status IN ('PLANNED', 'OPEN', 'CLOSED')),
  -- The questionnaire as it was when the wave opened; never changes afterwards.
  frozen            jsonb,
  version           bigint NOT NULL DEFAULT 0,
  CHECK (ends_on >= starts_on),
  CHECK ((status = 'PLANNED') = (frozen IS NULL))
);
CREATE INDEX wave_cycle ON wave (cycle_id, starts_on);

-- Where the answers of one office in one wave come in.
CREATE TABLE collector (
  id        uuid PRIMARY KEY,
  wave_id   uuid NOT NULL REFERENCES wave,
  office_id uuid NOT NULL REFERENCES office,
  code      text NOT NULL UNIQUE CHECK (length(code) >= 22),
  UNIQUE (wave_id, office_id)
);

-- Answers as they arrive. Their order here could tell who gave them, so they stay only until a batch of them is
-- shuffled into "response". No time, address or browser is kept, here or there.
CREATE TABLE response_inbox (
  id           uuid PRIMARY KEY,
  collector_id uuid NOT NULL REFERENCES collector,
  mode         text NOT NULL CHECK (mode IN ('WEB', 'PAPER')),
  ratings      jsonb NOT NULL,
  comment      text CHECK (length(comment) BETWEEN 1 AND 2000),
  CHECK (NOT jsonb_path_exists(ratings, '$.* ? (!(@ like_regex "^([1-5]|dk)$"))'))
);
CREATE INDEX response_inbox_collector ON response_inbox (collector_id);

-- Answers in no order; each batch was written by one transaction, and closing a wave writes all of it anew.
CREATE TABLE response (
  id           uuid PRIMARY KEY,
  collector_id uuid NOT NULL REFERENCES collector,
  mode         text NOT NULL CHECK (mode IN ('WEB', 'PAPER')),
  ratings      jsonb NOT NULL,
  comment      text CHECK (length(comment) BETWEEN 1 AND 2000),
  CHECK (NOT jsonb_path_exists(ratings, '$.* ? (!(@ like_regex "^([1-5]|dk)$"))'))
);
CREATE INDEX response_collector ON response (collector_id);

GRANT SELECT, INSERT, UPDATE ON questionnaire, survey_cycle, wave TO "${role}";
-- UPDATE only to lock the row while its answers are shuffled.
GRANT SELECT, INSERT, UPDATE ON collector TO "${role}";
-- No UPDATE: an answer is never changed.
GRANT SELECT, INSERT, DELETE ON response_inbox, response TO "${role}";
