-- Files of measurements: tried, taken over as a whole, and perhaps undone.

CREATE TABLE measurement_import (
  id          uuid PRIMARY KEY,
  file_name   text NOT NULL CHECK (file_name <> ''),
  -- SHA-256 of the file.
  fingerprint text NOT NULL CHECK (length(fingerprint) = 64),
  mapping     jsonb NOT NULL,
  -- What the dry run said.
  report      jsonb NOT NULL,
  -- SHA-256 of what the file would do: another one at the commit means that the data changed meanwhile.
  plan        text NOT NULL CHECK (length(plan) = 64),
  status      text NOT NULL CHECK (status IN ('TRIED', 'TAKEN', 'UNDONE')),
  tried_by    uuid,
  tried_at    timestamptz NOT NULL,
  taken_by    uuid,
  taken_at    timestamptz,
  undone_by   uuid,
  undone_at   timestamptz,
  CHECK ((status = 'TRIED') = (taken_at IS NULL)),
  CHECK ((status = 'UNDONE') = (undone_at IS NOT NULL))
);

-- Apart from its import, so that no list reads it.
CREATE TABLE measurement_import_file (
  import_id uuid PRIMARY KEY REFERENCES measurement_import ON DELETE CASCADE,
  content   bytea NOT NULL CHECK (octet_length(content) <= 10485760)
);

ALTER TABLE measurement_revision DROP CONSTRAINT measurement_revision_status_check;
ALTER TABLE measurement_revision
  ADD CONSTRAINT measurement_revision_status_check
    CHECK (status IN ('DRAFT', 'SIGNED_OFF', 'RETURNED', 'ACCEPTED', 'WITHDRAWN')),
  -- From which file and row it came.
  ADD COLUMN import_id uuid REFERENCES measurement_import,
  ADD COLUMN import_row integer CHECK (import_row > 0),
  ADD CHECK ((import_id IS NULL) = (import_row IS NULL));
CREATE INDEX measurement_revision_import ON measurement_revision (import_id) WHERE import_id IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON measurement_import TO "${role}";
GRANT SELECT, INSERT, DELETE ON measurement_import_file TO "${role}";
