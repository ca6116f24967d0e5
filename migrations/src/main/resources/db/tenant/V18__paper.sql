-- Paper: answers given with somebody's help, batches of printed sheets, the second entry of a sample, imported files.

ALTER TABLE response_inbox DROP CONSTRAINT response_inbox_mode_check;
ALTER TABLE response_inbox ADD CONSTRAINT response_inbox_mode_check CHECK (mode IN ('WEB', 'PAPER', 'ASSISTED'));
ALTER TABLE response DROP CONSTRAINT response_mode_check;
ALTER TABLE response ADD CONSTRAINT response_mode_check CHECK (mode IN ('WEB', 'PAPER', 'ASSISTED'));

-- Sheets that were printed together. No response refers to its batch.
CREATE TABLE paper_batch (
  id                uuid PRIMARY KEY,
  wave_id           uuid NOT NULL REFERENCES wave,
  office_id         uuid NOT NULL REFERENCES office,
  -- Printed on the sheets; counts from 1 in each office of a wave.
  number            integer NOT NULL CHECK (number >= 1),
  printed           integer NOT NULL CHECK (printed BETWEEN 1 AND 100000),
  -- Null until somebody has counted.
  handed_out        integer,
  returned          integer,
  entered           integer NOT NULL DEFAULT 0,
  -- One sheet in so many is typed a second time; 0 for none.
  check_every       integer NOT NULL CHECK (check_every BETWEEN 0 AND 100),
  -- What typing sheets twice has told so far.
  checked_sheets    integer NOT NULL DEFAULT 0 CHECK (checked_sheets >= 0),
  checked_answers   integer NOT NULL DEFAULT 0 CHECK (checked_answers >= 0),
  differing_answers integer NOT NULL DEFAULT 0 CHECK (differing_answers BETWEEN 0 AND checked_answers),
  version           bigint NOT NULL DEFAULT 0,
  UNIQUE (wave_id, office_id, number),
  CHECK (handed_out BETWEEN 0 AND printed),
  CHECK (returned BETWEEN 0 AND coalesce(handed_out, printed)),
  CHECK (entered BETWEEN 0 AND coalesce(returned, handed_out, printed))
);

-- What was typed first of a sheet that waits for its second entry, which deletes it, as the closing of the wave does. The number
-- is written on the sheet when it is typed, after the box was mixed.
CREATE TABLE paper_check (
  id       uuid PRIMARY KEY,
  batch_id uuid NOT NULL REFERENCES paper_batch,
  number   integer NOT NULL CHECK (number >= 1),
  answers  jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
  UNIQUE (batch_id, number)
);

-- Files whose sheets were taken: the same file again would double them.
CREATE TABLE paper_import (
  id          uuid PRIMARY KEY,
  wave_id     uuid NOT NULL REFERENCES wave,
  office_id   uuid NOT NULL REFERENCES office,
  -- SHA-256 in hexadecimal.
  fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
  sheets      integer NOT NULL CHECK (sheets >= 1),
  UNIQUE (wave_id, office_id, fingerprint)
);

GRANT SELECT, INSERT, UPDATE ON paper_batch TO "${role}";
GRANT SELECT, INSERT, DELETE ON paper_check TO "${role}";
GRANT SELECT, INSERT ON paper_import TO "${role}";
