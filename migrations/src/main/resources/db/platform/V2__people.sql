-- Roles carry a version, and one employee is one member of a partnership.

ALTER TABLE membership ADD COLUMN version bigint NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX membership_employee ON membership (partnership_id, employee_id);
CREATE INDEX membership_partnership ON membership (partnership_id);

CREATE INDEX invitation_account ON invitation (account_id);
CREATE INDEX outbox_partnership ON outbox (partnership_id, created_at);
