-- A partnership's frame: activity, documents, offices, units, employees, topics, programmes.

-- Append-only: the role gets no UPDATE and no DELETE.
CREATE TABLE activity (
  id         uuid PRIMARY KEY,
  at         timestamptz NOT NULL,
  account_id uuid,
  action     text NOT NULL,
  subject    text NOT NULL,
  subject_id uuid,
  details    jsonb NOT NULL
);
CREATE INDEX activity_subject ON activity (subject_id, at);

CREATE TABLE document (
  id           uuid PRIMARY KEY,
  file_name    text NOT NULL,
  content_type text NOT NULL,
  content      bytea NOT NULL CHECK (octet_length(content) <= 10485760),
  created_at   timestamptz NOT NULL
);

CREATE TABLE office (
  id            uuid PRIMARY KEY,
  -- NULL: a partner whose name is not known yet.
  name          text CHECK (name <> ''),
  official_name text CHECK (official_name <> ''),
  terc          text UNIQUE CHECK (terc ~ '^[0-9]{4}([0-9]{3})?$'),
  kind          text NOT NULL CHECK (kind IN ('COUNTY', 'TOWN', 'RURAL', 'TOWN_AND_RURAL', 'OTHER')),
  -- Shown where the name is not known: "partner 6".
  number        integer NOT NULL UNIQUE CHECK (number > 0),
  joined_on     date,
  left_on       date,
  successor_id  uuid REFERENCES office,
  version       bigint NOT NULL DEFAULT 0,
  CHECK (left_on >= joined_on)
);

CREATE TABLE employee (
  id          uuid PRIMARY KEY,
  first_name  text NOT NULL CHECK (first_name <> ''),
  last_name   text NOT NULL CHECK (last_name <> ''),
  email       text CHECK (email = lower(email)),
  -- The name in lower case without diacritics, for the search by typing.
  folded_name text NOT NULL,
  version     bigint NOT NULL DEFAULT 0
);

CREATE TABLE unit (
  id        uuid PRIMARY KEY,
  office_id uuid NOT NULL REFERENCES office,
  symbol    text NOT NULL CHECK (symbol <> ''),
  name      text NOT NULL CHECK (name <> ''),
  head_id   uuid REFERENCES employee,
  deputy_id uuid REFERENCES employee,
  version   bigint NOT NULL DEFAULT 0,
  UNIQUE (office_id, symbol)
);

CREATE TABLE employment (
  id          uuid PRIMARY KEY,
  employee_id uuid NOT NULL REFERENCES employee,
  office_id   uuid NOT NULL REFERENCES office,
  unit_id     uuid NOT NULL REFERENCES unit,
  position    text NOT NULL CHECK (position <> ''),
  valid_from  date NOT NULL,
  -- Inclusive; NULL: still employed.
  valid_to    date,
  CHECK (valid_to >= valid_from),
  UNIQUE (employee_id, valid_from)
);
CREATE INDEX employment_unit ON employment (unit_id);
CREATE INDEX employment_office ON employment (office_id);

CREATE TABLE topic (
  id   uuid PRIMARY KEY,
  code text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]+$'),
  name jsonb NOT NULL
);

CREATE TABLE programme (
  id                  uuid PRIMARY KEY,
  name                text NOT NULL CHECK (name <> ''),
  goals               text CHECK (goals <> ''),
  -- The fund or scheme that pays the grant.
  funding             text CHECK (funding <> ''),
  agreement_number    text,
  agreement_on        date,
  starts_on           date NOT NULL,
  ends_on             date NOT NULL,
  -- The four of the budget stand together, or are all NULL: not known.
  currency            text CHECK (currency ~ '^[A-Z]{3}$'),
  grant_minor         bigint CHECK (grant_minor >= 0),
  own_minor           bigint CHECK (own_minor >= 0),
  total_minor         bigint,
  version             bigint NOT NULL DEFAULT 0,
  CHECK (num_nulls(currency, grant_minor, own_minor, total_minor) IN (0, 4)),
  CHECK (total_minor = grant_minor + own_minor),
  CHECK (ends_on >= starts_on)
);

CREATE TABLE partner (
  id                  uuid PRIMARY KEY,
  programme_id        uuid NOT NULL REFERENCES programme,
  office_id           uuid NOT NULL REFERENCES office,
  role                text NOT NULL CHECK (role IN ('LEAD', 'PARTNER')),
  agreement_number    text,
  agreement_on        date,
  -- NULL in these three: not known, which is not zero.
  target_participants integer CHECK (target_participants >= 0),
  staff_count         integer CHECK (staff_count >= 0),
  -- People trained as the office itself reports it, beside what its participants' rows say.
  reported_trained    integer CHECK (reported_trained >= 0),
  version             bigint NOT NULL DEFAULT 0,
  UNIQUE (programme_id, office_id)
);
CREATE UNIQUE INDEX partner_one_lead ON partner (programme_id) WHERE role = 'LEAD';

GRANT SELECT, INSERT ON activity, document TO "${role}";
GRANT SELECT, INSERT, UPDATE, DELETE ON office, employee, unit, employment, topic, programme, partner TO "${role}";
