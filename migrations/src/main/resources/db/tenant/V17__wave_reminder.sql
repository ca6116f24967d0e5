-- When an office was reminded that responses are missing: at most once a day, whoever does it and however many at once.
CREATE TABLE wave_reminder (
  id        uuid PRIMARY KEY,
  wave_id   uuid NOT NULL REFERENCES wave,
  office_id uuid NOT NULL REFERENCES office,
  -- The day in the partnership's zone.
  sent_on   date NOT NULL,
  sent_at   timestamptz NOT NULL,
  UNIQUE (wave_id, office_id, sent_on)
);

GRANT SELECT, INSERT ON wave_reminder TO "${role}";
