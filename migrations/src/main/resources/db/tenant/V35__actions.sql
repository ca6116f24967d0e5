-- What offices do about what the indicators say, what they recommend to the others, and what they ask each other.

CREATE TABLE improvement_action (
  id                   uuid PRIMARY KEY,
  office_id            uuid NOT NULL REFERENCES office,
  -- The definition and the period of the value that the action starts from.
  indicator_version_id uuid NOT NULL REFERENCES indicator_version,
  starts_on            date NOT NULL,
  ends_on              date NOT NULL,
  -- The finding's sentence, as it stood when the action was planned.
  finding              text CHECK (finding <> ''),
  created_at           timestamptz NOT NULL,
  -- Number of the latest revision, the one that counts.
  revision             integer NOT NULL CHECK (revision > 0),
  CHECK (ends_on >= starts_on)
);
CREATE INDEX improvement_action_office ON improvement_action (office_id);

-- Append-only: the role gets no UPDATE and no DELETE.
CREATE TABLE improvement_action_revision (
  id               uuid PRIMARY KEY,
  action_id        uuid NOT NULL REFERENCES improvement_action,
  number           integer NOT NULL CHECK (number > 0),
  title            text NOT NULL CHECK (title <> ''),
  -- In the office's words, or a member of the office who has an account; one of the two.
  owner_name       text CHECK (owner_name <> ''),
  owner_account_id uuid,
  due_on           date NOT NULL,
  evidence         text CHECK (evidence <> ''),
  evidence_link    text CHECK (evidence_link ~ '^https?://'),
  document_id      uuid REFERENCES document,
  state            text NOT NULL CHECK (state IN ('PLANNED', 'UNDER_WAY', 'DONE', 'GIVEN_UP')),
  reason           text CHECK (reason <> ''),
  account_id       uuid,
  at               timestamptz NOT NULL,
  UNIQUE (action_id, number),
  CHECK (owner_name IS NULL OR owner_account_id IS NULL),
  CHECK ((state = 'GIVEN_UP') = (reason IS NOT NULL))
);

CREATE TABLE good_practice (
  id            uuid PRIMARY KEY,
  office_id     uuid NOT NULL REFERENCES office,
  indicator_id  uuid NOT NULL REFERENCES indicator,
  language      text NOT NULL CHECK (language IN ('pl', 'cs', 'en')),
  title         text NOT NULL CHECK (title <> ''),
  done          text NOT NULL CHECK (done <> ''),
  cost          text CHECK (cost <> ''),
  outcome       text CHECK (outcome <> ''),
  published     boolean NOT NULL,
  -- Why the county coordinator hides it; NULL: it is not hidden.
  hidden_reason text CHECK (hidden_reason <> ''),
  changed_at    timestamptz NOT NULL,
  version       bigint NOT NULL DEFAULT 0,
  -- The note says what came of it before others read it.
  CHECK (NOT published OR outcome IS NOT NULL)
);
CREATE INDEX good_practice_indicator ON good_practice (indicator_id);

CREATE TABLE office_question (
  id             uuid PRIMARY KEY,
  office_id      uuid NOT NULL REFERENCES office,
  indicator_id   uuid NOT NULL REFERENCES indicator,
  question       text NOT NULL CHECK (question <> ''),
  account_id     uuid NOT NULL,
  -- Whether the asked office may see the asking person's address.
  shares_address boolean NOT NULL,
  asked_at       timestamptz NOT NULL,
  answer         text CHECK (answer <> ''),
  answered_by    uuid,
  answered_at    timestamptz,
  CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX office_question_office ON office_question (office_id);
CREATE INDEX office_question_account ON office_question (account_id);

ALTER TABLE notification DROP CONSTRAINT notification_kind_check;
ALTER TABLE notification ADD CONSTRAINT notification_kind_check
  CHECK (kind IN ('DECISION', 'INVITATION', 'REMINDER', 'TASK', 'DIGEST', 'QUESTION'));

GRANT SELECT, INSERT, UPDATE ON improvement_action, good_practice, office_question TO "${role}";
GRANT SELECT, INSERT ON improvement_action_revision TO "${role}";
