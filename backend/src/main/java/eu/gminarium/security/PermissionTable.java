package eu.gminarium.security;

import static eu.gminarium.security.Reach.ALL;
import static eu.gminarium.security.Reach.NONE;
import static eu.gminarium.security.Reach.OFFICE;
import static eu.gminarium.security.Reach.OWN;
import static eu.gminarium.security.Reach.UNIT;
import static eu.gminarium.security.Resource.*;
import static eu.gminarium.security.Verb.APPROVE;
import static eu.gminarium.security.Verb.ENDORSE;
import static eu.gminarium.security.Verb.READ;
import static eu.gminarium.security.Verb.WRITE;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The one table role × resource × verb. The code's checks and their tests both read it. */
public final class PermissionTable {

    private record Key(Resource resource, Verb verb) {}

    private static final Map<Role, Map<Key, Reach>> TABLE = new EnumMap<>(Role.class);

    static {
        role(Role.COORDINATOR)
                .may(READ, ALL, REGISTER, MEMBERSHIP, OUTBOX, PROGRAMME, Resource.OFFICE, TRAINING, APPLICATION)
                .may(READ, ALL, SURVEY, SURVEY_RESULT, AUDIT, CALL, RANKING, INDICATOR, MEASUREMENT, DASHBOARD)
                .may(WRITE, ALL, MEMBERSHIP, OUTBOX, PROGRAMME, Resource.OFFICE, TRAINING)
                .may(WRITE, ALL, SURVEY, RESPONSE, AUDIT, CALL, INDICATOR, MEASUREMENT)
                .may(READ, ALL, EVALUATION)
                .may(WRITE, ALL, EVALUATION)
                // Of a partner's staff the coordinator sees numbers, and a person from the first application on.
                .may(READ, OWN, EMPLOYEE);
        role(Role.OFFICE_COORDINATOR)
                .may(
                        READ,
                        ALL,
                        PROGRAMME,
                        Resource.OFFICE,
                        TRAINING,
                        SURVEY,
                        RANKING,
                        INDICATOR,
                        MEASUREMENT,
                        DASHBOARD)
                .may(READ, OFFICE, MEMBERSHIP, EMPLOYEE, APPLICATION, SURVEY_RESULT)
                .may(WRITE, OFFICE, MEMBERSHIP, EMPLOYEE, APPLICATION, RESPONSE, MEASUREMENT)
                .may(ENDORSE, OFFICE, APPLICATION)
                .may(APPROVE, OFFICE, APPLICATION)
                .may(READ, ALL, EVALUATION)
                .may(READ, OFFICE, CARD)
                .may(WRITE, OFFICE, CARD)
                .may(ENDORSE, OFFICE, CARD);
        role(Role.HEAD)
                .may(READ, ALL, PROGRAMME, Resource.OFFICE, TRAINING)
                .may(READ, UNIT, EMPLOYEE, APPLICATION)
                .may(WRITE, UNIT, APPLICATION)
                .may(ENDORSE, UNIT, APPLICATION)
                .may(READ, ALL, EVALUATION)
                .may(READ, UNIT, CARD)
                .may(WRITE, OWN, CARD)
                .may(ENDORSE, UNIT, CARD);
        role(Role.APPROVER)
                .may(READ, ALL, PROGRAMME, Resource.OFFICE, TRAINING, RANKING, INDICATOR, MEASUREMENT, DASHBOARD)
                .may(READ, OFFICE, APPLICATION)
                .may(APPROVE, OFFICE, APPLICATION)
                .may(READ, ALL, EVALUATION);
        role(Role.STAFF)
                .may(READ, ALL, PROGRAMME, Resource.OFFICE, TRAINING)
                .may(READ, OWN, APPLICATION)
                .may(WRITE, OWN, APPLICATION)
                .may(READ, OWN, CARD)
                .may(WRITE, OWN, CARD);
        role(Role.LEADER)
                .may(READ, ALL, PROGRAMME, Resource.OFFICE, TRAINING, SURVEY, SURVEY_RESULT, AUDIT, RANKING)
                .may(READ, ALL, INDICATOR, MEASUREMENT, DASHBOARD)
                .may(READ, ALL, EVALUATION);
        role(Role.AUDITOR).may(READ, OWN, AUDIT, CALL).may(WRITE, OWN, CALL);
    }

    private PermissionTable() {}

    /** How far the role reaches; {@link Reach#NONE} where the table is silent. */
    public static Reach reach(Role role, Resource resource, Verb verb) {
        return TABLE.getOrDefault(role, Map.of()).getOrDefault(new Key(resource, verb), NONE);
    }

    private static Entry role(Role role) {
        return new Entry(TABLE.computeIfAbsent(role, r -> new HashMap<>()));
    }

    private record Entry(Map<Key, Reach> cells) {
        Entry may(Verb verb, Reach reach, Resource... resources) {
            for (Resource resource : resources) {
                cells.put(new Key(resource, verb), reach);
            }
            return this;
        }
    }
}
