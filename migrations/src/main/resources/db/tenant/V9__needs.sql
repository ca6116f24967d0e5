-- Needs, providers' offers, the support schedule, legal minimum plans; rooms and links of meetings.

ALTER TABLE training_meeting
  -- The room at the meeting's address; only meetings that name one can clash over it.
  ADD COLUMN room text CHECK (room <> ''),
  -- Where an online meeting is entered.
  ADD COLUMN link text CHECK (link ~ '^https?://');
CREATE INDEX training_meeting_day ON training_meeting (held_on);

-- A period in which offices enter their needs; inclusive days in the partnership's zone.
CREATE TABLE need_period (
  id        uuid PRIMARY KEY,
  title     text NOT NULL CHECK (title <> ''),
  opens_on  date NOT NULL,
  closes_on date NOT NULL,
  version   bigint NOT NULL DEFAULT 0,
  CHECK (closes_on >= opens_on)
);

CREATE TABLE training_need (
  id            uuid PRIMARY KEY,
  period_id uuid NOT NULL REFERENCES need_period,
  office_id     uuid NOT NULL REFERENCES office,
  unit_id       uuid NOT NULL REFERENCES unit,
  topic_id      uuid NOT NULL REFERENCES topic,
  reason        text NOT NULL CHECK (reason <> ''),
  priority      text NOT NULL CHECK (priority IN ('HIGH', 'MEDIUM', 'LOW')),
  wanted_from   date NOT NULL,
  wanted_to     date NOT NULL,
  people        integer NOT NULL CHECK (people BETWEEN 1 AND 10000),
  -- What answers the need; NULL: nothing yet.
  training_id   uuid REFERENCES training,
  entered_on    date NOT NULL,
  version       bigint NOT NULL DEFAULT 0,
  CHECK (wanted_to >= wanted_from)
);
CREATE INDEX training_need_period ON training_need (period_id, topic_id, office_id);
CREATE INDEX training_need_training ON training_need (training_id);

-- Who a need is for, where that is known by name.
CREATE TABLE training_need_person (
  need_id     uuid NOT NULL REFERENCES training_need,
  employee_id uuid NOT NULL REFERENCES employee,
  PRIMARY KEY (need_id, employee_id)
);

CREATE TABLE training_offer (
  id          uuid PRIMARY KEY,
  topic_id    uuid NOT NULL REFERENCES topic,
  provider_id uuid NOT NULL REFERENCES training_provider,
  title       text NOT NULL CHECK (title <> ''),
  description text NOT NULL,
  link        text CHECK (link ~ '^https?://'),
  place       text CHECK (place <> ''),
  starts_on   date,
  ends_on     date,
  -- For one person.
  price_minor bigint NOT NULL CHECK (price_minor >= 0),
  currency    text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  -- Inclusive.
  valid_until date NOT NULL,
  training_id uuid REFERENCES training,
  entered_on  date NOT NULL,
  version     bigint NOT NULL DEFAULT 0,
  CHECK (ends_on >= starts_on),
  CHECK (ends_on IS NULL OR starts_on IS NOT NULL)
);

-- A head hears of an offer once, however many units they head.
CREATE TABLE training_offer_recipient (
  offer_id      uuid NOT NULL REFERENCES training_offer,
  employee_id   uuid NOT NULL REFERENCES employee,
  office_id     uuid NOT NULL REFERENCES office,
  sent_on       date NOT NULL,
  -- For how many people the head would take the offer; NULL: no answer yet.
  wanted_people integer CHECK (wanted_people BETWEEN 0 AND 10000),
  PRIMARY KEY (offer_id, employee_id)
);
CREATE INDEX training_offer_recipient_employee ON training_offer_recipient (employee_id);

-- Append-only, like its lines: what was published once stays as it was.
CREATE TABLE support_schedule (
  id           uuid PRIMARY KEY,
  programme_id uuid NOT NULL REFERENCES programme,
  number       integer NOT NULL CHECK (number > 0),
  published_on date NOT NULL,
  note         text CHECK (note <> ''),
  UNIQUE (programme_id, number)
);

CREATE TABLE support_schedule_line (
  id               uuid PRIMARY KEY,
  schedule_id      uuid NOT NULL REFERENCES support_schedule,
  number           integer NOT NULL CHECK (number > 0),
  session_id       uuid NOT NULL REFERENCES training_session,
  title            text NOT NULL,
  held_on          date NOT NULL,
  starts_at        time NOT NULL,
  ends_at          time NOT NULL,
  address          text NOT NULL,
  teaching_hours   integer NOT NULL,
  -- Against the revision before; NULL: as it was.
  change           text CHECK (change IN ('ADDED', 'MOVED', 'CANCELLED')),
  before_on        date,
  before_starts_at time,
  before_ends_at   time,
  before_address   text,
  UNIQUE (schedule_id, number),
  CHECK (num_nulls(before_on, before_starts_at, before_ends_at, before_address) IN (0, 4)),
  CHECK ((change IS NOT DISTINCT FROM 'MOVED') = (before_on IS NOT NULL))
);

CREATE TABLE minimum_plan (
  id            uuid PRIMARY KEY,
  name          text NOT NULL CHECK (name <> ''),
  country       text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  citation      text NOT NULL CHECK (citation <> ''),
  source_url    text NOT NULL CHECK (source_url ~ '^https?://'),
  -- Words of positions that count, as a JSON list; an empty one counts everybody.
  positions     jsonb NOT NULL,
  -- Codes of topics that count, as a JSON list; an empty one counts every training.
  topics        jsonb NOT NULL,
  required      integer NOT NULL CHECK (required BETWEEN 1 AND 10000),
  measure       text NOT NULL CHECK (measure IN ('DAYS', 'HOURS')),
  -- Teaching hours that make a whole day; NULL: any presence does.
  day_hours     integer CHECK (day_hours BETWEEN 1 AND 24),
  period_months integer NOT NULL CHECK (period_months BETWEEN 1 AND 240),
  valid_from    date NOT NULL,
  valid_to      date,
  -- Without a check the plan is off.
  checked_on    date,
  checked_by    text CHECK (checked_by <> ''),
  version       bigint NOT NULL DEFAULT 0,
  CHECK (valid_to >= valid_from),
  CHECK ((checked_on IS NULL) = (checked_by IS NULL)),
  CHECK (day_hours IS NULL OR measure = 'DAYS')
);

GRANT SELECT, INSERT, UPDATE, DELETE ON training_need, training_need_person TO "${role}";
GRANT SELECT, INSERT, UPDATE ON need_period, training_offer, training_offer_recipient, minimum_plan TO "${role}";
GRANT SELECT, INSERT ON support_schedule, support_schedule_line TO "${role}";
