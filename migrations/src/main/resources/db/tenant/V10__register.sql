-- The training register with its invoices, external trainings; participants' declarations; project indicators.

-- What an invoice asks for one session; an invoice for several sessions stands here once for each, with its part.
CREATE TABLE training_invoice (
  id             uuid PRIMARY KEY,
  session_id     uuid NOT NULL REFERENCES training_session,
  number         text NOT NULL CHECK (number <> ''),
  issued_on      date NOT NULL,
  amount_minor   bigint NOT NULL CHECK (amount_minor >= 0),
  -- The part that the grant may pay.
  eligible_minor bigint NOT NULL CHECK (eligible_minor >= 0),
  currency       text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  version        bigint NOT NULL DEFAULT 0,
  UNIQUE (session_id, number),
  CHECK (eligible_minor <= amount_minor)
);

-- One employee at a training that an office arranged by itself, outside the shared sessions.
CREATE TABLE external_training (
  id             uuid PRIMARY KEY,
  employee_id    uuid NOT NULL REFERENCES employee,
  -- Where the employee worked on the first day, and as what.
  office_id      uuid NOT NULL REFERENCES office,
  unit_id        uuid NOT NULL REFERENCES unit,
  position       text NOT NULL CHECK (position <> ''),
  topic_id       uuid NOT NULL REFERENCES topic,
  title          text NOT NULL CHECK (title <> ''),
  provider       text NOT NULL CHECK (provider <> ''),
  starts_on      date NOT NULL,
  ends_on        date NOT NULL,
  days           integer NOT NULL CHECK (days > 0),
  -- Of 45 minutes.
  teaching_hours integer NOT NULL CHECK (teaching_hours > 0),
  cost_minor     bigint NOT NULL CHECK (cost_minor >= 0),
  eligible_minor bigint NOT NULL CHECK (eligible_minor >= 0),
  currency       text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  invoice_number text CHECK (invoice_number <> ''),
  invoice_on     date,
  version        bigint NOT NULL DEFAULT 0,
  CHECK (ends_on >= starts_on),
  CHECK (days <= ends_on - starts_on + 1),
  CHECK (eligible_minor <= cost_minor),
  CHECK ((invoice_number IS NULL) = (invoice_on IS NULL))
);
CREATE INDEX external_training_office ON external_training (office_id);
CREATE INDEX external_training_employee ON external_training (employee_id);

-- The register asks of each application whether somebody came.
CREATE INDEX attendance_present ON attendance (application_id, meeting_id) WHERE presence = 'PRESENT';
-- Everybody of a session in the order in which its cost is shared.
CREATE INDEX training_application_share ON training_application (session_id, id);

-- One row per participation: somebody who was present at one meeting of a session or more, or went to an external
-- training. A session's cost is what its invoices ask, or its price while there is none; it is shared equally in minor
-- units, and what does not divide goes by one unit each to the first applications: the largest remainders are all equal.
CREATE VIEW participation WITH (security_invoker = true) AS
SELECT p.id, false AS is_external, p.session_id AS source_id, p.employee_id, p.office_id, p.unit_id,
       p.first_day, p.last_day, p.days, p.teaching_hours, p.clock_minutes,
       t.title, t.topic_id, t.programme_id, v.name AS provider,
       coalesce(i.amount, t.price_minor) / p.people
         + CASE WHEN p.number <= coalesce(i.amount, t.price_minor) % p.people THEN 1 ELSE 0 END AS cost_minor,
       i.eligible / p.people + CASE WHEN p.number <= i.eligible % p.people THEN 1 ELSE 0 END AS eligible_minor,
       i.session_id IS NOT NULL AS invoiced, i.numbers AS invoice_numbers, i.issued_on AS invoice_on
  FROM (SELECT a.id, a.session_id, a.employee_id, a.office_id, a.unit_id,
               min(m.held_on) AS first_day, max(m.held_on) AS last_day, count(DISTINCT m.held_on) AS days,
               sum(m.teaching_hours) AS teaching_hours,
               (extract(epoch FROM sum(m.ends_at - m.starts_at)) / 60)::bigint AS clock_minutes,
               count(*) OVER (PARTITION BY a.session_id) AS people,
               row_number() OVER (PARTITION BY a.session_id ORDER BY a.id) AS number
          FROM training_application a
          JOIN attendance x ON x.application_id = a.id AND x.presence = 'PRESENT'
          JOIN training_meeting m ON m.id = x.meeting_id
         GROUP BY a.session_id, a.id, a.employee_id, a.office_id, a.unit_id) p
  JOIN training_session s ON s.id = p.session_id
  JOIN training t ON t.id = s.training_id
  JOIN training_provider v ON v.id = t.provider_id
  LEFT JOIN (SELECT session_id, sum(amount_minor)::bigint AS amount, sum(eligible_minor)::bigint AS eligible,
                    string_agg(number, ', ' ORDER BY issued_on, number) AS numbers, min(issued_on) AS issued_on
               FROM training_invoice GROUP BY session_id) i ON i.session_id = p.session_id
UNION ALL
SELECT x.id, true, x.id, x.employee_id, x.office_id, x.unit_id, x.starts_on, x.ends_on, x.days::bigint,
       x.teaching_hours::bigint, x.teaching_hours * 45::bigint, x.title, x.topic_id, NULL::uuid, x.provider, x.cost_minor,
       x.eligible_minor, x.invoice_number IS NOT NULL, x.invoice_number, x.invoice_on
  FROM external_training x;

-- The fields of a programme's declaration of participation; programme NULL: the set that every programme begins with.
CREATE TABLE declaration_field (
  id            uuid PRIMARY KEY,
  programme_id  uuid REFERENCES programme,
  key           text NOT NULL CHECK (key ~ '^[a-z][a-z0-9-]{0,39}$'),
  position      integer NOT NULL CHECK (position > 0),
  label         jsonb NOT NULL,
  type          text NOT NULL CHECK (type IN ('CHOICE', 'DATE', 'TEXT', 'NUMBER', 'PESEL', 'RODNE_CISLO')),
  required      boolean NOT NULL,
  -- Of a choice: a list of {"key": …, "label": {…}}.
  options       jsonb,
  UNIQUE NULLS NOT DISTINCT (programme_id, key),
  CHECK ((type = 'CHOICE') = (options IS NOT NULL))
);

INSERT INTO declaration_field (id, programme_id, key, position, label, type, required, options)
SELECT uuidv7(), NULL, f.key, f.position, f.label, f.type, f.required, f.options
  FROM (VALUES
    ('sex', 1, '{"pl": "Płeć", "cs": "Pohlaví", "en": "Sex"}'::jsonb, 'CHOICE', true,
     '[{"key": "female", "label": {"pl": "kobieta", "cs": "žena", "en": "woman"}},
       {"key": "male", "label": {"pl": "mężczyzna", "cs": "muž", "en": "man"}}]'::jsonb),
    ('birth-year', 2, '{"pl": "Rok urodzenia", "cs": "Rok narození", "en": "Year of birth"}', 'NUMBER', true, NULL),
    ('education', 3, '{"pl": "Wykształcenie", "cs": "Vzdělání", "en": "Education"}', 'CHOICE', true,
     '[{"key": "lower", "label": {"pl": "podstawowe lub gimnazjalne", "cs": "základní", "en": "lower secondary or less"}},
       {"key": "upper", "label": {"pl": "ponadgimnazjalne", "cs": "střední", "en": "upper secondary"}},
       {"key": "post-secondary", "label": {"pl": "pomaturalne", "cs": "vyšší odborné", "en": "post-secondary"}},
       {"key": "higher", "label": {"pl": "wyższe", "cs": "vysokoškolské", "en": "higher"}}]'),
    ('labour-status', 4, '{"pl": "Status na rynku pracy", "cs": "Postavení na trhu práce", "en": "Labour market status"}',
     'CHOICE', true,
     '[{"key": "local-government", "label": {"pl": "zatrudniony w administracji samorządowej",
         "cs": "zaměstnaný ve veřejné správě", "en": "employed in local government"}},
       {"key": "other-employer", "label": {"pl": "zatrudniony gdzie indziej", "cs": "zaměstnaný jinde",
         "en": "employed elsewhere"}},
       {"key": "self-employed", "label": {"pl": "samozatrudniony", "cs": "osoba samostatně výdělečně činná",
         "en": "self-employed"}}]'),
    ('special-needs', 5, '{"pl": "Specjalne potrzeby", "cs": "Zvláštní potřeby", "en": "Special needs"}', 'TEXT', false, NULL)
  ) AS f (key, position, label, type, required, options);

-- What somebody declared for a programme, as it stands; every earlier state is a revision.
CREATE TABLE participant_declaration (
  id           uuid PRIMARY KEY,
  programme_id uuid NOT NULL REFERENCES programme,
  employee_id  uuid NOT NULL REFERENCES employee,
  -- Where the employee worked on the day of signing.
  office_id    uuid NOT NULL REFERENCES office,
  signed_on    date NOT NULL,
  withdrawn_on date,
  -- By the fields' keys; identity numbers are encrypted.
  answers      jsonb NOT NULL,
  version      bigint NOT NULL DEFAULT 0,
  UNIQUE (programme_id, employee_id),
  CHECK (withdrawn_on >= signed_on)
);
CREATE INDEX participant_declaration_office ON participant_declaration (office_id);

-- Append-only: the role gets no UPDATE and no DELETE.
CREATE TABLE participant_declaration_revision (
  id             uuid PRIMARY KEY,
  declaration_id uuid NOT NULL REFERENCES participant_declaration,
  number         integer NOT NULL CHECK (number > 0),
  kind           text NOT NULL CHECK (kind IN ('ENTERED', 'CORRECTED', 'WITHDRAWN')),
  signed_on      date NOT NULL,
  withdrawn_on   date,
  answers        jsonb NOT NULL,
  reason         text CHECK (reason <> ''),
  account_id     uuid,
  at             timestamptz NOT NULL,
  UNIQUE (declaration_id, number),
  CHECK ((kind = 'ENTERED') <= (reason IS NULL))
);

-- Who was supported by which programme: the first day, and whether a training was attended up to its threshold.
CREATE VIEW supported_person WITH (security_invoker = true) AS
SELECT p.programme_id, p.topic_id, p.employee_id, min(p.first_day) AS first_day,
       (array_agg(p.office_id ORDER BY p.first_day, p.id))[1] AS office_id,
       bool_or(p.attended * 100 >= p.threshold_percent * p.total) AS completed
  FROM (SELECT a.id, a.employee_id, a.office_id, t.programme_id, t.topic_id, t.threshold_percent,
               min(m.held_on) AS first_day, sum(m.teaching_hours) AS attended,
               (SELECT sum(o.teaching_hours) FROM training_meeting o WHERE o.session_id = a.session_id) AS total
          FROM training_application a
          JOIN training_session s ON s.id = a.session_id
          JOIN training t ON t.id = s.training_id
          JOIN attendance x ON x.application_id = a.id AND x.presence = 'PRESENT'
          JOIN training_meeting m ON m.id = x.meeting_id
         WHERE t.programme_id IS NOT NULL
         GROUP BY a.id, a.employee_id, a.office_id, a.session_id, t.programme_id, t.topic_id, t.threshold_percent) p
 GROUP BY p.programme_id, p.topic_id, p.employee_id;

-- Everybody whom a programme supported or who declared for it. They count once, from the first day of support, and only
-- while a complete declaration stands: one that answers every required field of the programme's form.
CREATE VIEW participant WITH (security_invoker = true) AS
SELECT coalesce(s.programme_id, d.programme_id) AS programme_id, coalesce(s.employee_id, d.employee_id) AS employee_id,
       coalesce(s.office_id, d.office_id) AS office_id, s.first_day, d.id AS declaration_id, d.signed_on, d.withdrawn_on,
       d.answers ->> 'sex' AS sex, d.answers ->> 'birth-year' AS birth_year, d.missing,
       s.first_day IS NOT NULL AND d.id IS NOT NULL AND d.withdrawn_on IS NULL AND d.missing IS NULL AS counted
  FROM (SELECT programme_id, employee_id, min(first_day) AS first_day,
               (array_agg(office_id ORDER BY first_day, topic_id))[1] AS office_id
          FROM supported_person GROUP BY programme_id, employee_id) s
  FULL JOIN (SELECT b.id, b.programme_id, b.employee_id, b.office_id, b.signed_on, b.withdrawn_on, b.answers,
                    (SELECT string_agg(f.key, ',' ORDER BY f.position) FROM declaration_field f
                      WHERE f.required AND NOT jsonb_exists(b.answers, f.key)
                        AND CASE WHEN EXISTS (SELECT 1 FROM declaration_field o WHERE o.programme_id = b.programme_id)
                                 THEN f.programme_id = b.programme_id ELSE f.programme_id IS NULL END) AS missing
               FROM participant_declaration b) d
    ON d.programme_id = s.programme_id AND d.employee_id = s.employee_id;

-- What a programme promised to its funder.
CREATE TABLE project_indicator (
  id           uuid PRIMARY KEY,
  programme_id uuid NOT NULL REFERENCES programme,
  code         text NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind         text NOT NULL CHECK (kind IN ('OUTPUT', 'RESULT')),
  name         jsonb NOT NULL,
  -- What is counted: participants, or those who attended a training up to its threshold.
  measure      text NOT NULL CHECK (measure IN ('PARTICIPANTS', 'COMPLETED')),
  -- NULL: trainings on any topic.
  topic_id     uuid REFERENCES topic,
  baseline     integer NOT NULL CHECK (baseline >= 0),
  target       integer NOT NULL CHECK (target >= 0),
  -- Both or neither; together they are the target.
  target_women integer CHECK (target_women >= 0),
  target_men   integer CHECK (target_men >= 0),
  position     integer NOT NULL CHECK (position > 0),
  version      bigint NOT NULL DEFAULT 0,
  UNIQUE (programme_id, code),
  CHECK ((target_women IS NULL) = (target_men IS NULL)),
  CHECK (target_women + target_men = target)
);

GRANT SELECT ON participation, supported_person, participant TO "${role}";
GRANT SELECT, INSERT, UPDATE, DELETE ON training_invoice, external_training, declaration_field, project_indicator
  TO "${role}";
GRANT SELECT, INSERT, UPDATE ON participant_declaration TO "${role}";
GRANT SELECT, INSERT ON participant_declaration_revision TO "${role}";
