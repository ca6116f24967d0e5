-- What a card says besides: who answers for it, what is divided by what, when it is due, which values are doubtful.

ALTER TABLE indicator DROP CONSTRAINT indicator_source_check;
ALTER TABLE indicator ADD CONSTRAINT indicator_source_check
  CHECK (source IN ('ENTERED', 'IMPORTED', 'COMPUTED', 'RATIO'));
ALTER TABLE indicator ADD COLUMN owner text CHECK (owner <> '');

ALTER TABLE indicator_version
  ADD COLUMN numerator jsonb,
  ADD COLUMN denominator jsonb,
  -- A ratio is computed from two other indicators.
  ADD COLUMN ratio_numerator_id uuid REFERENCES indicator,
  ADD COLUMN ratio_denominator_id uuid REFERENCES indicator,
  ADD COLUMN frequency text NOT NULL DEFAULT 'YEAR' CHECK (frequency IN ('YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH', 'ANY')),
  -- Days after a period's end.
  ADD COLUMN due_days integer NOT NULL DEFAULT 60 CHECK (due_days BETWEEN 0 AND 730),
  ADD COLUMN lowest numeric,
  ADD COLUMN highest numeric,
  -- How many times the office's usual step a change must be to be asked about.
  ADD COLUMN jump numeric CHECK (jump > 0),
  ADD COLUMN valid_from date,
  ADD CHECK ((numerator IS NULL) = (denominator IS NULL)),
  ADD CHECK ((ratio_numerator_id IS NULL) = (ratio_denominator_id IS NULL)),
  ADD CHECK (ratio_numerator_id <> ratio_denominator_id),
  ADD CHECK (lowest <= highest);

ALTER TABLE measurement_revision DROP CONSTRAINT measurement_revision_status_check;
ALTER TABLE measurement_revision
  ADD CONSTRAINT measurement_revision_status_check CHECK (status IN ('DRAFT', 'SIGNED_OFF', 'RETURNED', 'ACCEPTED')),
  ADD COLUMN certainty text NOT NULL DEFAULT 'FINAL' CHECK (certainty IN ('FINAL', 'PRELIMINARY', 'ESTIMATED')),
  ADD COLUMN confidential boolean NOT NULL DEFAULT false,
  -- Only a value can be kept from others.
  ADD CHECK (NOT confidential OR value IS NOT NULL);
