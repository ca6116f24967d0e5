-- An undone import takes the cards along that it had made, with their withdrawn values; foreign keys keep what is needed.

GRANT DELETE ON indicator, indicator_version, measurement, measurement_revision TO "${role}";
