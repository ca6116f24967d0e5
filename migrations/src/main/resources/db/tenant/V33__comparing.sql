-- With whom an office is compared, and what several indicators say together.

CREATE TABLE peer_group (
  id        uuid PRIMARY KEY,
  name      text NOT NULL CHECK (name <> ''),
  -- NULL: the whole partnership's.
  owner_id  uuid REFERENCES office,
  archived  boolean NOT NULL DEFAULT false,
  version   bigint NOT NULL DEFAULT 0
);

CREATE TABLE peer_group_office (
  peer_group_id uuid NOT NULL REFERENCES peer_group,
  office_id     uuid NOT NULL REFERENCES office,
  PRIMARY KEY (peer_group_id, office_id)
);

-- One row at most; without it the program's own rule holds.
CREATE TABLE neighbour_rule (
  id                uuid PRIMARY KEY,
  singleton         boolean NOT NULL DEFAULT true UNIQUE CHECK (singleton),
  neighbours        integer NOT NULL CHECK (neighbours BETWEEN 4 AND 30),
  -- NULL: offices are as large as the number of their employees.
  size_indicator_id uuid REFERENCES indicator,
  version           bigint NOT NULL DEFAULT 0
);

-- In what neighbours are alike.
CREATE TABLE neighbour_trait (
  id           uuid PRIMARY KEY,
  -- NULL: the number of employees.
  indicator_id uuid REFERENCES indicator,
  position     integer NOT NULL UNIQUE CHECK (position > 0),
  UNIQUE NULLS NOT DISTINCT (indicator_id)
);

CREATE TABLE synthetic_index (
  id       uuid PRIMARY KEY,
  code     text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name     jsonb NOT NULL,
  archived boolean NOT NULL DEFAULT false,
  version  bigint NOT NULL DEFAULT 0
);

CREATE TABLE synthetic_index_part (
  synthetic_index_id uuid NOT NULL REFERENCES synthetic_index,
  indicator_id       uuid NOT NULL REFERENCES indicator,
  weight             numeric NOT NULL CHECK (weight > 0),
  position           integer NOT NULL CHECK (position > 0),
  PRIMARY KEY (synthetic_index_id, indicator_id),
  UNIQUE (synthetic_index_id, position)
);

GRANT SELECT, INSERT, UPDATE ON peer_group, neighbour_rule, synthetic_index TO "${role}";
GRANT SELECT, INSERT, DELETE ON peer_group_office, neighbour_trait, synthetic_index_part TO "${role}";
