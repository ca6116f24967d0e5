-- Keys of web forms whose answers have left the inbox: one that is sent again, because its confirmation got lost, counts once. They
-- are written a batch at a time in the order of the keys, no answer refers to them, and closing the wave deletes them.
CREATE TABLE used_sheet (
  id           uuid PRIMARY KEY,
  collector_id uuid NOT NULL REFERENCES collector
);
CREATE INDEX used_sheet_collector ON used_sheet (collector_id);

GRANT SELECT, INSERT, DELETE ON used_sheet TO "${role}";
