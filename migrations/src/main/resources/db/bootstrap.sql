-- Run once by a superuser, connected to the database that Gminarium shall use:
--   psql -d gminarium -f bootstrap.sql
-- Then give the two sign-in roles their passwords:
--   ALTER ROLE gm_owner PASSWORD '…'   (JDBC_MIGRATION_USER / JDBC_MIGRATION_PASSWORD)
--   ALTER ROLE app PASSWORD '…'        (JDBC_USER / JDBC_PASSWORD)
-- Running it again changes nothing.

DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'gm_owner') THEN
    CREATE ROLE gm_owner LOGIN CREATEROLE;
  END IF;
  -- What every partnership's role may do in the platform schema.
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'gm_tenant') THEN
    CREATE ROLE gm_tenant NOLOGIN;
  END IF;
  -- Sign-in, partnerships, public codes: work that belongs to no partnership.
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'gm_platform') THEN
    CREATE ROLE gm_platform NOLOGIN;
  END IF;
  -- NOINHERIT: without SET ROLE the program sees nothing at all.
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'app') THEN
    CREATE ROLE app LOGIN NOINHERIT;
  END IF;
  EXECUTE format('GRANT CREATE ON DATABASE %I TO gm_owner', current_database());
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END
$$;

GRANT gm_tenant TO gm_owner WITH ADMIN OPTION;
GRANT gm_platform TO app WITH INHERIT FALSE, SET TRUE;

ALTER ROLE app SET search_path = "$user", platform;

-- set_config() could change the search path or the role from inside a query.
REVOKE EXECUTE ON FUNCTION pg_catalog.set_config(text, text, boolean) FROM PUBLIC;
-- Flyway calls it.
GRANT EXECUTE ON FUNCTION pg_catalog.set_config(text, text, boolean) TO gm_owner;
