-- Campaigns: the coordinator asks offices for the values of a period; nobody else sees them before the release.

CREATE TABLE campaign (
  id          uuid PRIMARY KEY,
  name        text NOT NULL CHECK (name <> ''),
  -- The period that the values speak of.
  starts_on   date NOT NULL,
  ends_on     date NOT NULL,
  opens_on    date NOT NULL,
  due_on      date NOT NULL,
  status      text NOT NULL CHECK (status IN ('OPEN', 'CLOSED', 'RELEASED')),
  closed_at   timestamptz,
  closed_by   uuid,
  released_at timestamptz,
  released_by uuid,
  version     bigint NOT NULL DEFAULT 0,
  UNIQUE (id, starts_on, ends_on),
  CHECK (ends_on >= starts_on),
  CHECK (due_on >= opens_on),
  CHECK ((status = 'OPEN') = (closed_at IS NULL)),
  CHECK ((status = 'RELEASED') = (released_at IS NOT NULL))
);

-- A definition is asked for at most once for a period.
CREATE TABLE campaign_indicator (
  id                   uuid PRIMARY KEY,
  campaign_id          uuid NOT NULL,
  indicator_version_id uuid NOT NULL REFERENCES indicator_version,
  starts_on            date NOT NULL,
  ends_on              date NOT NULL,
  UNIQUE (indicator_version_id, starts_on, ends_on),
  FOREIGN KEY (campaign_id, starts_on, ends_on) REFERENCES campaign (id, starts_on, ends_on)
);
CREATE INDEX campaign_indicator_campaign ON campaign_indicator (campaign_id);

CREATE TABLE campaign_office (
  id          uuid PRIMARY KEY,
  campaign_id uuid NOT NULL REFERENCES campaign,
  office_id   uuid NOT NULL REFERENCES office,
  -- Something was given back since the last sign-off: then a closed campaign takes values too.
  returned    boolean NOT NULL DEFAULT false,
  signed_at   timestamptz,
  signed_by   uuid,
  -- Who signed on paper, if somebody else entered it.
  signatory   text CHECK (signatory <> ''),
  version     bigint NOT NULL DEFAULT 0,
  UNIQUE (campaign_id, office_id),
  CHECK (signatory IS NULL OR signed_at IS NOT NULL)
);
CREATE INDEX campaign_office_office ON campaign_office (office_id);

-- At most once a day, whoever does it and however many at once.
CREATE TABLE campaign_reminder (
  id          uuid PRIMARY KEY,
  campaign_id uuid NOT NULL REFERENCES campaign,
  office_id   uuid NOT NULL REFERENCES office,
  -- The day in the partnership's zone.
  sent_on     date NOT NULL,
  sent_at     timestamptz NOT NULL,
  UNIQUE (campaign_id, office_id, sent_on)
);

ALTER TABLE measurement_revision
  -- In which role somebody did it; null for the program itself and for revisions from before.
  ADD COLUMN role text CHECK (role IN
    ('COORDINATOR', 'OFFICE_COORDINATOR', 'HEAD', 'APPROVER', 'STAFF', 'LEADER', 'AUDITOR')),
  -- Why the coordinator gave it back.
  ADD COLUMN reason text CHECK (reason <> ''),
  ADD CHECK (reason IS NULL OR status = 'RETURNED');

GRANT SELECT, INSERT, UPDATE ON campaign, campaign_office TO "${role}";
GRANT SELECT, INSERT ON campaign_indicator, campaign_reminder TO "${role}";
