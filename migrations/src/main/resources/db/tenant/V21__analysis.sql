-- What was released of closed waves, so that it is computed once and not by each process, and tags on comments.

-- Nothing hidden is in it. Tables that were made by other rules than the program's are made anew.
CREATE TABLE wave_table (
  wave_id uuid PRIMARY KEY REFERENCES wave,
  rules   integer NOT NULL CHECK (rules >= 1),
  content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object')
);

-- The inbox checks each answer by itself, and all responses come from there. Closing a wave writes them anew: one look at
-- the whole text makes that five times as fast.
ALTER TABLE response DROP CONSTRAINT response_answers_check;
ALTER TABLE response ADD CONSTRAINT response_answers_check CHECK (
  jsonb_typeof(answers) = 'object'
  AND CAST(answers AS text) ~ '^\{("[^"\\]+": "[a-z0-9][a-z0-9 -]*"(, )?)*\}$');

-- What comments are about, in words of the partnership's own.
CREATE TABLE comment_tag (
  id      uuid PRIMARY KEY,
  name    jsonb NOT NULL CHECK (jsonb_typeof(name) = 'object'),
  -- Beside the name, never alone.
  colour  text NOT NULL CHECK (colour IN ('BLUE', 'GREEN', 'ORANGE', 'PURPLE', 'GREY')),
  active  boolean NOT NULL DEFAULT true,
  version bigint NOT NULL DEFAULT 0
);

-- Who set it and when is in the activity log; nothing here says so.
CREATE TABLE comment_tagging (
  comment_id uuid NOT NULL REFERENCES response_comment,
  tag_id     uuid NOT NULL REFERENCES comment_tag,
  PRIMARY KEY (comment_id, tag_id)
);
CREATE INDEX comment_tagging_tag ON comment_tagging (tag_id);

GRANT SELECT, INSERT, UPDATE ON wave_table TO "${role}";
GRANT SELECT, INSERT, UPDATE ON comment_tag TO "${role}";
GRANT SELECT, INSERT, DELETE ON comment_tagging TO "${role}";
