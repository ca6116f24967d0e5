-- Attachments of mail may be any file, not only text. What versions before wrote stays in "content", which is read until it is dropped.

ALTER TABLE outbox_attachment
  ALTER COLUMN content DROP NOT NULL,
  -- As large as Attachment.MAX_BYTES.
  ADD COLUMN bytes bytea CHECK (octet_length(bytes) <= 5 * 1024 * 1024),
  ADD CHECK (num_nonnulls(content, bytes) = 1);
