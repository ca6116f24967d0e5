-- Every version of a questionnaire, who saved it and when.
CREATE TABLE questionnaire_version (
  id               uuid PRIMARY KEY,
  questionnaire_id uuid NOT NULL REFERENCES questionnaire,
  number           bigint NOT NULL CHECK (number >= 1),
  content          jsonb NOT NULL,
  saved_at         timestamptz NOT NULL,
  -- Null for the program itself.
  account_id       uuid,
  UNIQUE (questionnaire_id, number)
);

-- Of what was saved before there were versions only the last is known.
INSERT INTO questionnaire_version (id, questionnaire_id, number, content, saved_at, account_id)
SELECT gen_random_uuid(), q.id, q.version + 1, q.content, coalesce(a.at, now()), a.account_id
  FROM questionnaire q
  LEFT JOIN LATERAL (SELECT at, account_id FROM activity WHERE subject_id = q.id ORDER BY at DESC, id DESC LIMIT 1) AS a
    ON true;

-- No UPDATE: what was saved stays as it was.
GRANT SELECT, INSERT ON questionnaire_version TO "${role}";

-- What an office asks in a cycle besides the questionnaire that all offices share.
CREATE TABLE local_questions (
  id        uuid PRIMARY KEY,
  cycle_id  uuid NOT NULL REFERENCES survey_cycle,
  office_id uuid NOT NULL REFERENCES office,
  questions jsonb NOT NULL,
  version   bigint NOT NULL DEFAULT 0,
  UNIQUE (cycle_id, office_id)
);

-- The whole questionnaire of an office that asked more than the others, as it was when the wave opened for it; never changes.
CREATE TABLE wave_local (
  wave_id   uuid NOT NULL REFERENCES wave,
  office_id uuid NOT NULL REFERENCES office,
  frozen    jsonb NOT NULL,
  PRIMARY KEY (wave_id, office_id)
);

GRANT SELECT, INSERT, UPDATE ON local_questions TO "${role}";
-- No UPDATE: what people were asked stays as it was.
GRANT SELECT, INSERT ON wave_local TO "${role}";
