-- Questionnaires of blocks of questions of several kinds. Answers are codes; what people wrote stands apart from what
-- they chose, so that nobody who recognises the words learns the ratings.

ALTER TABLE response_inbox RENAME COLUMN ratings TO answers;
ALTER TABLE response_inbox DROP CONSTRAINT response_inbox_ratings_check;
ALTER TABLE response_inbox ADD CONSTRAINT response_inbox_answers_check CHECK (
  jsonb_typeof(answers) = 'object' AND NOT jsonb_path_exists(answers,
    '$.* ? (@.type() != "string" || !(@ like_regex "^[a-z0-9][a-z0-9-]{0,39}( [a-z0-9][a-z0-9-]{0,39})*$"))'));
ALTER TABLE response_inbox ADD COLUMN comments jsonb NOT NULL DEFAULT '{}';
UPDATE response_inbox SET comments = jsonb_build_object('comment', comment) WHERE comment IS NOT NULL;
ALTER TABLE response_inbox DROP COLUMN comment;

CREATE TABLE response_comment (
  id           uuid PRIMARY KEY,
  collector_id uuid NOT NULL REFERENCES collector,
  question     text NOT NULL,
  comment      text NOT NULL CHECK (length(comment) BETWEEN 1 AND 2000)
);
CREATE INDEX response_comment_collector ON response_comment (collector_id);
INSERT INTO response_comment (id, collector_id, question, comment)
SELECT gen_random_uuid(), collector_id, 'comment', comment FROM response WHERE comment IS NOT NULL
 ORDER BY gen_random_uuid();

ALTER TABLE response RENAME COLUMN ratings TO answers;
ALTER TABLE response DROP CONSTRAINT response_ratings_check;
ALTER TABLE response ADD CONSTRAINT response_answers_check CHECK (
  jsonb_typeof(answers) = 'object' AND NOT jsonb_path_exists(answers,
    '$.* ? (@.type() != "string" || !(@ like_regex "^[a-z0-9][a-z0-9-]{0,39}( [a-z0-9][a-z0-9-]{0,39})*$"))'));
ALTER TABLE response DROP COLUMN comment;
-- Writes the rows anew: the dropped comments would stay in them, beside the ratings.
ALTER TABLE response ALTER COLUMN answers TYPE jsonb USING CAST(CAST(answers AS text) AS jsonb);

-- One block of statements and one comment were all there was: a page each, and a further one for each fifteen statements.
CREATE FUNCTION content_of_blocks(content jsonb, comment_code text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object(
    'title', content->'title',
    'introduction', content->'introduction',
    'blocks', (
      SELECT jsonb_agg(jsonb_build_object('heading', content->'heading', 'questions', block.questions) ORDER BY block.number)
        FROM (SELECT (e.place - 1) / 15 AS number,
                     jsonb_agg(e.statement || '{"kind": "STATEMENT", "required": true}' ORDER BY e.place) AS questions
                FROM jsonb_array_elements(content->'statements') WITH ORDINALITY AS e (statement, place)
               GROUP BY (e.place - 1) / 15) AS block)
      || CASE WHEN jsonb_typeof(content->'comment') = 'object'
           THEN jsonb_build_array(jsonb_build_object('questions', jsonb_build_array(jsonb_build_object(
                  'kind', 'COMMENT', 'code', comment_code, 'text', content->'comment', 'required', false))))
           ELSE '[]' END)
$$;
-- A statement may have had the code that the comment gets.
UPDATE response_comment SET question = 'free-comment'
 WHERE collector_id IN (SELECT c.id FROM collector c JOIN wave w ON w.id = c.wave_id
                         WHERE w.frozen->'statements' @> '[{"code": "comment"}]');
UPDATE response_inbox SET comments = jsonb_build_object('free-comment', comments->'comment')
 WHERE comments <> '{}' AND collector_id IN (SELECT c.id FROM collector c JOIN wave w ON w.id = c.wave_id
                         WHERE w.frozen->'statements' @> '[{"code": "comment"}]');
UPDATE questionnaire SET content = content_of_blocks(content,
  CASE WHEN content->'statements' @> '[{"code": "comment"}]' THEN 'free-comment' ELSE 'comment' END);
UPDATE wave SET frozen = content_of_blocks(frozen,
  CASE WHEN frozen->'statements' @> '[{"code": "comment"}]' THEN 'free-comment' ELSE 'comment' END)
 WHERE frozen IS NOT NULL;
DROP FUNCTION content_of_blocks(jsonb, text);

-- No UPDATE: an answer is never changed.
GRANT SELECT, INSERT, DELETE ON response_comment TO "${role}";
