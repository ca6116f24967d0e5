-- What belongs to no single partnership: accounts, partnerships, public codes, the register, the outbox.

CREATE TABLE partnership (
  id          uuid PRIMARY KEY,
  slug        text NOT NULL UNIQUE CHECK (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
  name        text NOT NULL CHECK (name <> ''),
  schema_name text NOT NULL UNIQUE CHECK (schema_name ~ '^t_[a-z0-9]{16}$'),
  zone        text NOT NULL,
  currency    text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  language    text NOT NULL CHECK (language IN ('pl', 'cs', 'en')),
  demo        boolean NOT NULL DEFAULT false,
  status      text NOT NULL CHECK (status IN ('ACTIVE', 'SUSPENDED')),
  created_at  timestamptz NOT NULL
);

-- The version ledger: start-up reads it once and migrates only what is behind.
CREATE TABLE tenant (
  schema_name text PRIMARY KEY CHECK (schema_name ~ '^t_[a-z0-9]{16}$'),
  version     text NOT NULL,
  failure     text
);

CREATE TABLE account (
  id            uuid PRIMARY KEY,
  username      text NOT NULL UNIQUE CHECK (username = lower(username)),
  display_name  text NOT NULL CHECK (display_name <> ''),
  password_hash text,
  language      text NOT NULL CHECK (language IN ('pl', 'cs', 'en')),
  operator      boolean NOT NULL DEFAULT false,
  demo          boolean NOT NULL DEFAULT false,
  -- Raised on sign-out everywhere and on a new password: older tokens stop working.
  token_epoch   integer NOT NULL DEFAULT 0,
  created_at    timestamptz NOT NULL
);

CREATE TABLE membership (
  id             uuid PRIMARY KEY,
  account_id     uuid NOT NULL REFERENCES account,
  partnership_id uuid NOT NULL REFERENCES partnership,
  employee_id    uuid,
  UNIQUE (account_id, partnership_id)
);

CREATE TABLE membership_role (
  id            uuid PRIMARY KEY,
  membership_id uuid NOT NULL REFERENCES membership,
  role          text NOT NULL CHECK (role IN
    ('COORDINATOR', 'OFFICE_COORDINATOR', 'HEAD', 'APPROVER', 'STAFF', 'LEADER', 'AUDITOR')),
  office_id     uuid,
  UNIQUE NULLS NOT DISTINCT (membership_id, role, office_id),
  CHECK ((role IN ('OFFICE_COORDINATOR', 'HEAD', 'APPROVER', 'STAFF')) <= (office_id IS NOT NULL))
);

-- A link that sets a password, once. Only the hash of its token is kept.
CREATE TABLE invitation (
  id         uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  account_id uuid REFERENCES account,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz
);

CREATE TABLE public_code (
  code           text PRIMARY KEY CHECK (length(code) >= 22),
  partnership_id uuid NOT NULL REFERENCES partnership,
  kind           text NOT NULL CHECK (kind IN ('SURVEY', 'CERTIFICATE')),
  target_id      uuid NOT NULL
);

-- TERC, the register of territorial units (Statistics Poland); codes are text.
CREATE TABLE register_entry (
  code        text PRIMARY KEY CHECK (code ~ '^[0-9]{2}([0-9]{2}([0-9]{3})?)?$'),
  name        text NOT NULL CHECK (name <> ''),
  description text NOT NULL,
  -- The name in lower case without diacritics, so that "twor" finds Tworóg.
  folded_name text NOT NULL,
  state_on    date NOT NULL
);

CREATE TABLE outbox (
  id              uuid PRIMARY KEY,
  partnership_id  uuid,
  -- One message per event, whatever happens: a second insert of the same event is refused.
  event_key       text NOT NULL UNIQUE,
  recipient       text NOT NULL,
  subject         text NOT NULL,
  body            text NOT NULL,
  created_at      timestamptz NOT NULL,
  next_attempt_at timestamptz NOT NULL,
  attempts        integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  sent_at         timestamptz,
  last_error      text
);
CREATE INDEX outbox_waiting ON outbox (next_attempt_at) WHERE sent_at IS NULL;

-- Changes that belong to no partnership. Append-only: nobody may update or delete.
CREATE TABLE platform_activity (
  id         uuid PRIMARY KEY,
  at         timestamptz NOT NULL,
  account_id uuid,
  action     text NOT NULL,
  subject    text NOT NULL,
  subject_id uuid,
  details    jsonb NOT NULL
);

GRANT USAGE ON SCHEMA platform TO gm_platform, gm_tenant;

GRANT SELECT, INSERT, UPDATE ON partnership, account, membership, invitation, register_entry, outbox TO gm_platform;
GRANT SELECT ON tenant TO gm_platform;
GRANT DELETE ON membership, register_entry TO gm_platform;
GRANT SELECT, INSERT, DELETE ON membership_role TO gm_platform;
GRANT SELECT ON public_code TO gm_platform;
GRANT SELECT, INSERT ON platform_activity TO gm_platform;

GRANT INSERT ON outbox, public_code TO gm_tenant;
GRANT SELECT ON register_entry TO gm_tenant;
