-- Indicator cards with versions of their definitions, and measurements with every revision.

CREATE TABLE indicator_area (
  id       uuid PRIMARY KEY,
  code     text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name     jsonb NOT NULL,
  position integer NOT NULL CHECK (position > 0)
);

CREATE TABLE indicator (
  id       uuid PRIMARY KEY,
  code     text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  source   text NOT NULL CHECK (source IN ('ENTERED', 'COMPUTED')),
  archived boolean NOT NULL DEFAULT false,
  position integer NOT NULL CHECK (position > 0),
  version  bigint NOT NULL DEFAULT 0
);

-- A new row when the number begins to mean something else: values of two versions are never compared.
CREATE TABLE indicator_version (
  id               uuid PRIMARY KEY,
  indicator_id     uuid NOT NULL REFERENCES indicator,
  number           integer NOT NULL CHECK (number > 0),
  area_id          uuid NOT NULL REFERENCES indicator_area,
  name             jsonb NOT NULL,
  definition       jsonb NOT NULL,
  data_source      jsonb,
  unit             text NOT NULL
                   CHECK (unit IN ('SHARE', 'INDEX', 'DAYS', 'PER_THOUSAND', 'MONEY', 'COUNT', 'OTHER')),
  unit_name        jsonb,
  decimals         integer NOT NULL CHECK (decimals BETWEEN 0 AND 6),
  direction        text NOT NULL CHECK (direction IN ('UP', 'DOWN', 'TARGET', 'NEUTRAL')),
  target           numeric,
  aggregation      text NOT NULL CHECK (aggregation IN ('UNWEIGHTED', 'POOLED', 'WEIGHTED')),
  weight           text CHECK (weight IN ('EMPLOYEES', 'INHABITANTS', 'MATTERS')),
  change_threshold numeric CHECK (change_threshold > 0),
  changed_at       timestamptz NOT NULL,
  UNIQUE (indicator_id, number),
  CHECK ((unit = 'OTHER') = (unit_name IS NOT NULL)),
  CHECK ((direction = 'TARGET') = (target IS NOT NULL)),
  CHECK ((aggregation = 'WEIGHTED') = (weight IS NOT NULL))
);

CREATE TABLE measurement (
  id                   uuid PRIMARY KEY,
  indicator_version_id uuid NOT NULL REFERENCES indicator_version,
  office_id            uuid NOT NULL REFERENCES office,
  starts_on            date NOT NULL,
  ends_on              date NOT NULL,
  -- Number of the latest revision, the one that counts.
  revision             integer NOT NULL CHECK (revision > 0),
  UNIQUE (indicator_version_id, office_id, starts_on, ends_on),
  CHECK (ends_on >= starts_on)
);
CREATE INDEX measurement_office ON measurement (office_id);

-- Append-only: the role gets no UPDATE and no DELETE.
CREATE TABLE measurement_revision (
  id             uuid PRIMARY KEY,
  measurement_id uuid NOT NULL REFERENCES measurement,
  number         integer NOT NULL CHECK (number > 0),
  status         text NOT NULL CHECK (status IN ('DRAFT', 'SIGNED_OFF', 'RETURNED')),
  value          numeric,
  numerator      numeric CHECK (numerator >= 0),
  denominator    numeric CHECK (denominator > 0),
  sample_size    bigint CHECK (sample_size > 0),
  missing_reason text CHECK (missing_reason IN ('NOT_MEASURED', 'NOT_APPLICABLE', 'NOT_COMPARABLE', 'NOT_REPORTED')),
  note           text CHECK (note <> ''),
  account_id     uuid,
  at             timestamptz NOT NULL,
  UNIQUE (measurement_id, number),
  -- Missing is not zero.
  CHECK ((value IS NULL) <> (missing_reason IS NULL)),
  CHECK ((numerator IS NULL) = (denominator IS NULL))
);

-- What the program computes itself has its cards from the first day on; coordinators may reword them.
INSERT INTO indicator_area (id, code, name, position) VALUES
  (uuidv7(), 'overall', '{"pl": "Ocena ogólna", "cs": "Celkové hodnocení", "en": "Overall rating"}', 1),
  (uuidv7(), 'service', '{"pl": "Standard obsługi", "cs": "Standard obsluhy", "en": "Service standard"}', 2),
  (uuidv7(), 'people', '{"pl": "Pracownicy i rozwój", "cs": "Lidé a rozvoj", "en": "People and development"}', 3);

INSERT INTO indicator (id, code, source, position) VALUES
  (uuidv7(), 'satisfaction-index', 'COMPUTED', 1),
  (uuidv7(), 'satisfaction-top-two', 'COMPUTED', 2),
  (uuidv7(), 'mystery-index', 'COMPUTED', 3),
  (uuidv7(), 'training-days', 'COMPUTED', 4),
  (uuidv7(), 'staff-trained', 'COMPUTED', 5);

INSERT INTO indicator_version (id, indicator_id, number, area_id, name, definition, data_source,
    unit, decimals, direction, aggregation, change_threshold, changed_at)
SELECT uuidv7(), i.id, 1, a.id, c.name, c.definition, c.data_source,
       c.unit, c.decimals, 'UP', c.aggregation, c.change_threshold, now()
  FROM (VALUES
    ('satisfaction-index', 'overall', 'INDEX', 1, 'UNWEIGHTED', NULL::numeric,
     '{"pl": "Indeks satysfakcji klientów", "cs": "Index spokojenosti klientů", "en": "Customer satisfaction index"}'::jsonb,
     '{"pl": "Średnia ocen we wszystkich pytaniach, przeliczona ze skali ocen na 0–100. Odpowiedzi „nie wiem” nie wchodzą do mianownika.",
       "cs": "Průměr hodnocení ve všech otázkách přepočtený ze stupnice na 0–100. Odpovědi „nevím“ nevstupují do jmenovatele.",
       "en": "The mean of the ratings in all questions, taken from the rating scale to 0–100. “Don’t know” leaves the denominator."}'::jsonb,
     '{"pl": "edycje badania satysfakcji", "cs": "vlny šetření spokojenosti", "en": "survey waves"}'::jsonb),
    ('satisfaction-top-two', 'overall', 'SHARE', 1, 'UNWEIGHTED', NULL,
     '{"pl": "Udział ocen 4 i 5 w ocenie ogólnej", "cs": "Podíl hodnocení 4 a 5 v celkovém hodnocení", "en": "Share of ratings 4 and 5 in the overall rating"}',
     '{"pl": "Odpowiedzi 4 lub 5 na pytanie o ocenę ogólną podzielone przez wszystkie ważne odpowiedzi na to pytanie.",
       "cs": "Odpovědi 4 nebo 5 na otázku celkového hodnocení dělené všemi platnými odpověďmi na tuto otázku.",
       "en": "Answers 4 or 5 to the question on the overall rating divided by all valid answers to it."}',
     '{"pl": "edycje badania satysfakcji", "cs": "vlny šetření spokojenosti", "en": "survey waves"}'),
    ('mystery-index', 'service', 'INDEX', 1, 'POOLED', 5,
     '{"pl": "Indeks tajemniczego klienta", "cs": "Index mystery klienta", "en": "Mystery client index"}',
     '{"pl": "Punkty uzyskane w ocenionych rozmowach podzielone przez punkty możliwe, razy 100. „Nie dotyczy” nie wchodzi do mianownika.",
       "cs": "Body získané v hodnocených hovorech dělené možnými body, krát 100. „Netýká se“ nevstupuje do jmenovatele.",
       "en": "Points scored in the calls divided by the points possible, times 100. N/A leaves the denominator."}',
     '{"pl": "rozmowy audytorów", "cs": "hovory auditorů", "en": "the auditors’ calls"}'),
    ('training-days', 'people', 'DAYS', 2, 'POOLED', 0.2,
     '{"pl": "Osobodni szkoleń na pracownika", "cs": "Osobodny školení na zaměstnance", "en": "Person-days of training per employee"}',
     '{"pl": "Osobodni obecności na szkoleniach podzielone przez liczbę pracowników urzędu.",
       "cs": "Osobodny účasti na školeních dělené počtem zaměstnanců úřadu.",
       "en": "Person-days attended in trainings divided by the office’s employees."}',
     '{"pl": "obecności na spotkaniach", "cs": "účast na setkáních", "en": "attendance at meetings"}'),
    ('staff-trained', 'people', 'SHARE', 1, 'POOLED', 0.05,
     '{"pl": "Udział przeszkolonych pracowników", "cs": "Podíl proškolených zaměstnanců", "en": "Share of staff trained"}',
     '{"pl": "Pracownicy obecni na co najmniej jednym szkoleniu podzieleni przez wszystkich pracowników urzędu.",
       "cs": "Zaměstnanci, kteří se zúčastnili aspoň jednoho školení, dělení všemi zaměstnanci úřadu.",
       "en": "Employees present at one training or more divided by all employees of the office."}',
     '{"pl": "obecności na spotkaniach", "cs": "účast na setkáních", "en": "attendance at meetings"}')
  ) AS c (code, area, unit, decimals, aggregation, change_threshold, name, definition, data_source)
  JOIN indicator i ON i.code = c.code
  JOIN indicator_area a ON a.code = c.area;

GRANT SELECT, INSERT, UPDATE ON indicator_area, indicator, indicator_version, measurement TO "${role}";
GRANT SELECT, INSERT ON measurement_revision TO "${role}";
