-- Whoever brings thousands of values tells the planner of them before the transaction ends; autovacuum would not see them yet.

GRANT MAINTAIN ON measurement, measurement_revision TO "${role}";
