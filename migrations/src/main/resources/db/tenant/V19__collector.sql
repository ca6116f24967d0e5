-- How offices collect: links of units and of collection points, codes for one use, and what is planned for one office.

-- The answers of a unit's links come in apart from those of its office, which alone has a code of its own. No answer
-- knows by which link it came.
ALTER TABLE collector DROP CONSTRAINT collector_wave_id_office_id_key;
ALTER TABLE collector ADD COLUMN unit_id uuid REFERENCES unit;
ALTER TABLE collector ADD COLUMN withdrawn boolean NOT NULL DEFAULT false;
ALTER TABLE collector ALTER COLUMN code DROP NOT NULL;
ALTER TABLE collector ADD CONSTRAINT collector_once UNIQUE NULLS NOT DISTINCT (wave_id, office_id, unit_id);
ALTER TABLE collector ADD CONSTRAINT collector_code_of_office CHECK ((unit_id IS NULL) = (code IS NOT NULL));
ALTER TABLE collector ADD CONSTRAINT collector_place UNIQUE (id, wave_id, office_id);

-- A further link of an office, or of one of its units, with a name in the office's words.
CREATE TABLE collection_point (
  id           uuid PRIMARY KEY,
  collector_id uuid NOT NULL,
  wave_id      uuid NOT NULL,
  office_id    uuid NOT NULL,
  name         text NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 80),
  code         text NOT NULL UNIQUE CHECK (length(code) >= 22),
  withdrawn    boolean NOT NULL DEFAULT false,
  FOREIGN KEY (collector_id, wave_id, office_id) REFERENCES collector (id, wave_id, office_id)
);
CREATE UNIQUE INDEX collection_point_name ON collection_point (wave_id, office_id, lower(name));

-- Codes that open the survey once, as an office ordered them.
CREATE TABLE code_order (
  id           uuid PRIMARY KEY,
  collector_id uuid NOT NULL REFERENCES collector,
  -- The day in the partnership's zone.
  ordered_on   date NOT NULL,
  quantity     integer NOT NULL CHECK (quantity BETWEEN 1 AND 1000)
);
CREATE INDEX code_order_collector ON code_order (collector_id);

-- Nothing here says whether a code was used: the key under which its answers wait is made of the id and a secret that the
-- database does not have. The ids are random, so they tell no order.
CREATE TABLE single_use_code (
  id       uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES code_order,
  code     text NOT NULL UNIQUE CHECK (length(code) >= 22)
);
CREATE INDEX single_use_code_order ON single_use_code (order_id);

-- Where an office differs from what the wave plans for all.
CREATE TABLE office_plan (
  wave_id   uuid NOT NULL REFERENCES wave,
  office_id uuid NOT NULL REFERENCES office,
  -- Null is the wave's target; 0 is none.
  target    integer CHECK (target BETWEEN 0 AND 1000000),
  web       boolean NOT NULL,
  paper     boolean NOT NULL,
  PRIMARY KEY (wave_id, office_id),
  CHECK (web OR paper)
);

GRANT SELECT, INSERT, UPDATE ON collection_point, office_plan TO "${role}";
GRANT SELECT, INSERT ON code_order, single_use_code TO "${role}";
