-- What a card asks about beside range and jump: values that equal another period's, and periods without a value.

ALTER TABLE indicator_version
  ADD COLUMN asks_repeats boolean NOT NULL DEFAULT true,
  ADD COLUMN asks_gaps boolean NOT NULL DEFAULT true;
