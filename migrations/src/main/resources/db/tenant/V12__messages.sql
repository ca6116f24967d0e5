-- What people are told: notifications, what was told already, invitations to meetings, and when reminders go out.

-- The person is an account of the platform. The text is rendered in the reader's language when it is read.
CREATE TABLE notification (
  id         uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('DECISION', 'INVITATION', 'REMINDER', 'TASK', 'DIGEST')),
  event_key  text NOT NULL CHECK (event_key <> ''),
  text_key   text NOT NULL CHECK (text_key <> ''),
  arguments  jsonb NOT NULL,
  -- Below the partnership's address: applications/…
  page       text NOT NULL,
  -- What it is about, so that a task that somebody else did no longer calls anybody.
  subject_id uuid,
  created_at timestamptz NOT NULL,
  read_at    timestamptz,
  UNIQUE (account_id, event_key)
);
CREATE INDEX notification_unread ON notification (account_id) WHERE read_at IS NULL;
CREATE INDEX notification_account ON notification (account_id, created_at);
CREATE INDEX notification_subject ON notification (subject_id) WHERE read_at IS NULL;

-- Whatever happens and however many programs run, one event is told to one person once.
CREATE TABLE told_event (
  event_key text PRIMARY KEY CHECK (event_key <> ''),
  told_at   timestamptz NOT NULL
);

-- What the calendar of one enrolled person says of one meeting; the id makes the UID of the calendar entry.
CREATE TABLE meeting_invitation (
  id          uuid PRIMARY KEY,
  session_id  uuid NOT NULL REFERENCES training_session,
  employee_id uuid NOT NULL REFERENCES employee,
  -- No reference: meetings are entered anew when they change, the invitation stays.
  meeting_id  uuid NOT NULL,
  starts_at   timestamptz NOT NULL,
  ends_at     timestamptz NOT NULL,
  place       text NOT NULL,
  title       text NOT NULL,
  sequence    integer NOT NULL CHECK (sequence >= 0),
  cancelled   boolean NOT NULL,
  CHECK (ends_at > starts_at)
);
CREATE INDEX meeting_invitation_person ON meeting_invitation (session_id, employee_id);

-- One row.
CREATE TABLE message_settings (
  id                   integer PRIMARY KEY CHECK (id = 1),
  -- Days before the first meeting; NULL: no such reminder.
  first_reminder_days  integer CHECK (first_reminder_days BETWEEN 1 AND 60),
  second_reminder_days integer CHECK (second_reminder_days BETWEEN 1 AND 60),
  -- Local time of reminders and of the digest, in the partnership's zone.
  reminder_time        time NOT NULL,
  -- Days after which those who decide are reminded.
  waiting_days         integer NOT NULL CHECK (waiting_days BETWEEN 1 AND 60),
  -- Days after the last meeting on which the participation card is due.
  card_days            integer NOT NULL CHECK (card_days BETWEEN 1 AND 60),
  weekly_digest        boolean NOT NULL,
  version              bigint NOT NULL DEFAULT 0,
  CHECK (second_reminder_days < first_reminder_days)
);
INSERT INTO message_settings
  (id, first_reminder_days, second_reminder_days, reminder_time, waiting_days, card_days, weekly_digest)
VALUES (1, 3, 1, TIME '08:00', 3, 7, true);

GRANT SELECT, INSERT, UPDATE ON notification, meeting_invitation TO "${role}";
GRANT SELECT, INSERT ON told_event TO "${role}";
GRANT SELECT, UPDATE ON message_settings TO "${role}";
