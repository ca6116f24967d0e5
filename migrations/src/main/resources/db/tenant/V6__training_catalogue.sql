-- What a training is for and who pays for it: its programme, audience, funding source and materials.

ALTER TABLE training
  ADD COLUMN programme_id   uuid REFERENCES programme,
  ADD COLUMN audience       text CHECK (audience <> ''),
  ADD COLUMN funding_source text CHECK (funding_source <> ''),
  ADD COLUMN materials      text CHECK (materials <> '');
CREATE INDEX training_programme ON training (programme_id);
