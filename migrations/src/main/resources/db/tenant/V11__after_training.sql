-- After a training: changes of attendance, check-in, participation cards and talks, lists of preferred providers.

ALTER TABLE attendance
  -- NULL: a check-in was taken back and nothing has been entered since.
  ALTER COLUMN presence DROP NOT NULL,
  -- NULL unless a scan or a tap at the door made the entry.
  ADD COLUMN checked_in_at timestamptz,
  -- How often the entry was changed since it was made.
  ADD COLUMN version bigint NOT NULL DEFAULT 0,
  ADD CONSTRAINT attendance_checked_in CHECK (checked_in_at IS NULL OR coalesce(presence, '') = 'PRESENT');

-- What a trainer without an account opens to check people in; only the secret's SHA-256 is kept.
CREATE TABLE check_in_link (
  id          uuid PRIMARY KEY,
  -- A meeting that is scheduled anew gets a link of its own.
  meeting_id  uuid NOT NULL REFERENCES training_meeting ON DELETE CASCADE,
  secret_hash text NOT NULL UNIQUE CHECK (length(secret_hash) = 64),
  made_at     timestamptz NOT NULL,
  account_id  uuid,
  revoked_at  timestamptz CHECK (revoked_at >= made_at)
);
CREATE UNIQUE INDEX check_in_link_open ON check_in_link (meeting_id) WHERE revoked_at IS NULL;
CREATE INDEX check_in_link_meeting ON check_in_link (meeting_id);

-- What an enrolled person shows at the door: as QR code, and short enough to be typed.
CREATE TABLE check_in_code (
  application_id uuid PRIMARY KEY REFERENCES training_application,
  code           text NOT NULL UNIQUE CHECK (length(code) >= 22),
  short_code     text NOT NULL UNIQUE CHECK (short_code ~ '^[0-9A-HJKMNP-TV-Z]{8}$')
);

-- Append-only: the role gets no UPDATE and no DELETE.
CREATE TABLE attendance_change (
  id            uuid PRIMARY KEY,
  attendance_id uuid NOT NULL REFERENCES attendance,
  number        bigint NOT NULL CHECK (number > 0),
  kind          text NOT NULL CHECK (kind IN ('CORRECTION', 'ENTRY', 'CHECK_IN', 'UNDONE')),
  old_presence  text CHECK (old_presence IN ('PRESENT', 'EXCUSED', 'UNEXCUSED')),
  new_presence  text CHECK (new_presence IN ('PRESENT', 'EXCUSED', 'UNEXCUSED')),
  at            timestamptz NOT NULL,
  -- Whose change it was: a person's with an account, or of whoever held the link.
  account_id    uuid,
  link_id       uuid REFERENCES check_in_link,
  reason        text CHECK (reason <> ''),
  UNIQUE (attendance_id, number),
  CHECK (old_presence IS DISTINCT FROM new_presence),
  CHECK ((kind = 'CORRECTION') = (reason IS NOT NULL)),
  CHECK (account_id IS NOT NULL OR link_id IS NOT NULL)
);
CREATE INDEX attendance_change_link ON attendance_change (link_id);

-- What a participant says of a training; never changed once it is handed in.
CREATE TABLE participation_card (
  id                  uuid PRIMARY KEY,
  application_id      uuid NOT NULL UNIQUE REFERENCES training_application,
  content_rating      integer CHECK (content_rating BETWEEN 1 AND 5),
  trainer_rating      integer CHECK (trainer_rating BETWEEN 1 AND 5),
  organisation_rating integer CHECK (organisation_rating BETWEEN 1 AND 5),
  usefulness_rating   integer CHECK (usefulness_rating BETWEEN 1 AND 5),
  change_at_work      text CHECK (change_at_work <> ''),
  comment             text CHECK (comment <> ''),
  filled_at           timestamptz NOT NULL,
  account_id          uuid,
  -- Who signed on paper, and on which day.
  signatory_id        uuid REFERENCES employee,
  signed_on           date,
  CHECK ((signatory_id IS NULL) = (signed_on IS NULL)),
  -- On paper a line may have been left out.
  CHECK (num_nonnulls(content_rating, trainer_rating, organisation_rating, usefulness_rating)
         >= CASE WHEN signatory_id IS NULL THEN 4 ELSE 1 END)
);

-- The head's talk with the participant comes after the card.
CREATE TABLE training_talk (
  id            uuid PRIMARY KEY,
  card_id       uuid NOT NULL UNIQUE REFERENCES participation_card,
  held_on       date NOT NULL,
  conclusions   text NOT NULL CHECK (conclusions <> ''),
  agreed_action text CHECK (agreed_action <> ''),
  -- Who held and signed it.
  head_id       uuid NOT NULL REFERENCES employee,
  recorded_at   timestamptz NOT NULL,
  account_id    uuid,
  -- The day on the paper; NULL where the head signed on the screen.
  signed_on     date CHECK (signed_on >= held_on)
);

-- The January list of a year, frozen on the day it is published.
CREATE TABLE preferred_list (
  id           uuid PRIMARY KEY,
  year         integer NOT NULL UNIQUE CHECK (year BETWEEN 2000 AND 2200),
  published_on date NOT NULL,
  -- Cards handed in later count neither in the list nor in the year's evaluation: their difference would be a few people.
  published_at timestamptz NOT NULL,
  account_id   uuid,
  CHECK (published_on >= make_date(year + 1, 1, 1))
);
CREATE TABLE preferred_entry (
  id            uuid PRIMARY KEY,
  list_id       uuid NOT NULL REFERENCES preferred_list,
  provider_id   uuid NOT NULL REFERENCES training_provider,
  provider_name text NOT NULL,
  -- NULL: not ranked, because there are too few cards; then nothing else is told either.
  place         integer CHECK (place > 0),
  cards         bigint CHECK (cards >= 5),
  overall       double precision CHECK (overall BETWEEN 1 AND 5),
  content       double precision CHECK (content BETWEEN 1 AND 5),
  trainer       double precision CHECK (trainer BETWEEN 1 AND 5),
  organisation  double precision CHECK (organisation BETWEEN 1 AND 5),
  usefulness    double precision CHECK (usefulness BETWEEN 1 AND 5),
  UNIQUE (list_id, provider_id),
  CHECK (num_nonnulls(place, cards, overall) IN (0, 3)),
  CHECK (place IS NOT NULL OR num_nonnulls(content, trainer, organisation, usefulness) = 0)
);

GRANT SELECT, INSERT ON attendance_change, check_in_code, participation_card, training_talk, preferred_list,
  preferred_entry TO "${role}";
GRANT SELECT, INSERT, UPDATE ON check_in_link TO "${role}";
