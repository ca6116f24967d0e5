-- The search in comments.

-- Letters without their marks, for both sides of a search. A stroke through a letter is no mark of its own.
CREATE FUNCTION unmarked(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]+', '', 'g'), 'ŁłĐđØø', 'LlDdOo');

-- The same with nothing but words in it: what joins them could make them an address or a path, which is found as a whole only.
CREATE FUNCTION unmarked_words(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(unmarked(words) COLLATE pg_c_utf8, '[^[:alnum:]]+', ' ', 'g');
