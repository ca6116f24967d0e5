-- Topics that are no longer offered, and units that a reorganisation ended: records still point to them.

ALTER TABLE topic ADD COLUMN archived boolean NOT NULL DEFAULT false;

-- The last day, inclusive; NULL: still there.
ALTER TABLE unit ADD COLUMN ended_on date;
