-- Which indicators the public may read, and under which licence.

CREATE TABLE indicator_publication (
  indicator_id uuid PRIMARY KEY REFERENCES indicator,
  published_at timestamptz NOT NULL
);

-- One row.
CREATE TABLE open_data_settings (
  id      integer PRIMARY KEY CHECK (id = 1),
  licence text NOT NULL CHECK (licence IN ('CC_BY_4_0', 'CC0_1_0', 'CC_BY_SA_4_0')),
  version bigint NOT NULL DEFAULT 0
);
INSERT INTO open_data_settings (id, licence) VALUES (1, 'CC_BY_4_0');

GRANT SELECT, INSERT, DELETE ON indicator_publication TO "${role}";
GRANT SELECT, UPDATE ON open_data_settings TO "${role}";
