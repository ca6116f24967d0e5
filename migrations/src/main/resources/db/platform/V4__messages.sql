-- Attachments of mail, what people want to hear by mail, links to personal calendars, and the members that a partnership sees.

CREATE TABLE outbox_attachment (
  outbox_id    uuid NOT NULL REFERENCES outbox,
  -- Its place in the mail, from 1.
  number       integer NOT NULL CHECK (number > 0),
  name         text NOT NULL CHECK (name <> ''),
  content_type text NOT NULL CHECK (content_type <> ''),
  content      text NOT NULL,
  PRIMARY KEY (outbox_id, number)
);

-- Only what somebody chose; without a row the kind's own rule holds.
CREATE TABLE mail_choice (
  account_id uuid NOT NULL REFERENCES account,
  kind       text NOT NULL CHECK (kind IN ('DECISION', 'REMINDER', 'TASK', 'DIGEST')),
  mail       boolean NOT NULL,
  PRIMARY KEY (account_id, kind)
);

-- One secret link per person. Only the SHA-256 of its secret is kept.
CREATE TABLE calendar_feed (
  account_id  uuid PRIMARY KEY REFERENCES account,
  secret_hash text NOT NULL UNIQUE CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
  created_at  timestamptz NOT NULL
);

-- A partnership's role is named like its schema, so these views show each partnership its own members and nobody else's.
CREATE VIEW partnership_member WITH (security_barrier = true) AS
SELECT m.account_id, m.employee_id, a.username, a.display_name, a.language, r.role, r.office_id
  FROM partnership p
  JOIN membership m ON m.partnership_id = p.id
  JOIN account a ON a.id = m.account_id
  LEFT JOIN membership_role r ON r.membership_id = m.id
 WHERE p.schema_name = current_user;

CREATE VIEW member_mail_choice WITH (security_barrier = true) AS
SELECT c.account_id, c.kind, c.mail
  FROM partnership p
  JOIN membership m ON m.partnership_id = p.id
  JOIN mail_choice c ON c.account_id = m.account_id
 WHERE p.schema_name = current_user;

GRANT SELECT, INSERT ON outbox_attachment TO gm_platform;
GRANT SELECT, INSERT, UPDATE, DELETE ON mail_choice, calendar_feed TO gm_platform;

GRANT INSERT ON outbox_attachment TO gm_tenant;
GRANT SELECT ON partnership_member, member_mail_choice TO gm_tenant;
