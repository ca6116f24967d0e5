-- The scan of the paper on which somebody signed a declaration of participation; a declaration has one at most.
CREATE TABLE participant_declaration_scan (
  declaration_id uuid PRIMARY KEY REFERENCES participant_declaration,
  document_id    uuid NOT NULL UNIQUE REFERENCES document
);

GRANT SELECT, INSERT, DELETE ON participant_declaration_scan TO "${role}";
