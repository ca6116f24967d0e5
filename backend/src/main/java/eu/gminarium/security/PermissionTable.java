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
                .may(READ, ALL, PROCEDURE, SURVEY, SURVEY_RESULT, AUDIT, CALL, RANKING, INDICATOR)
                .may(READ, ALL, MEASUREMENT, DASHBOARD, TRAINING_REGISTER, PARTICIPANT, PROJECT_INDICATOR, NEED, OFFER)
                .may(READ, ALL, MINIMUM, EVALUATION, PUBLICATION, LOCAL_QUESTION)
                .may(READ, ALL, OFFICE_RESULT, APPEAL, PEER_GROUP, CAMPAIGN)
                .may(APPROVE, ALL, APPEAL, MEASUREMENT)
                .may(WRITE, ALL, CAMPAIGN)
                // Each office decides for itself whether it is named, and what is published under its name.
                .may(WRITE, ALL, LOCAL_QUESTION, PEER_GROUP)
                .may(WRITE, ALL, PROCEDURE, MEMBERSHIP, OUTBOX, PROGRAMME, Resource.OFFICE, TRAINING, SURVEY)
                .may(
                        WRITE,
                        ALL,
                        COLLECTION,
                        RESPONSE,
                        AUDIT,
                        CALL,
                        INDICATOR,
                        MEASUREMENT,
                        PARTICIPANT,
                        PROJECT_INDICATOR)
                .may(WRITE, ALL, MINIMUM, EVALUATION, ATTENDANCE)
                .may(READ, ALL, IMPROVEMENT_ACTION, ACTION_OWNER, GOOD_PRACTICE, OFFICE_ANSWER)
                .may(WRITE, ALL, IMPROVEMENT_ACTION, OFFICE_QUESTION, OFFICE_ANSWER)
                .may(READ, OWN, OFFICE_QUESTION)
                // Offices speak for themselves; the partnership decides what it shows.
                .may(APPROVE, ALL, GOOD_PRACTICE)
                // Of a partner's staff the coordinator sees numbers, and a person from the first application on.
                .may(READ, OWN, EMPLOYEE);
        role(Role.OFFICE_COORDINATOR)
                .may(READ, ALL, PROGRAMME, Resource.OFFICE, TRAINING, SURVEY, RANKING, INDICATOR, MEASUREMENT)
                .may(READ, ALL, DASHBOARD, PROJECT_INDICATOR, EVALUATION, PUBLICATION)
                .may(WRITE, OFFICE, PUBLICATION)
                .may(READ, OFFICE, MEMBERSHIP, EMPLOYEE, APPLICATION, SURVEY_RESULT, TRAINING_REGISTER, PARTICIPANT)
                .may(READ, OFFICE, PROCEDURE, NEED, OFFER, MINIMUM, CARD, LOCAL_QUESTION)
                .may(WRITE, OFFICE, LOCAL_QUESTION)
                .may(WRITE, OFFICE, MEMBERSHIP, EMPLOYEE, APPLICATION, RESPONSE, MEASUREMENT, PARTICIPANT)
                .may(WRITE, OFFICE, TRAINING_REGISTER, PROCEDURE, NEED, CARD, ATTENDANCE, COLLECTION)
                .may(READ, OFFICE, OFFICE_RESULT, APPEAL, PEER_GROUP, CAMPAIGN)
                .may(WRITE, OFFICE, APPEAL, PEER_GROUP)
                // Enters what the head signed on paper, and names the head.
                .may(ENDORSE, OFFICE, APPLICATION, CARD, MEASUREMENT)
                .may(READ, OFFICE, IMPROVEMENT_ACTION, ACTION_OWNER, OFFICE_ANSWER)
                .may(WRITE, OFFICE, IMPROVEMENT_ACTION, GOOD_PRACTICE, OFFICE_ANSWER)
                .may(READ, ALL, GOOD_PRACTICE)
                .may(READ, OWN, OFFICE_QUESTION)
                .may(WRITE, ALL, OFFICE_QUESTION)
                .may(APPROVE, OFFICE, APPLICATION);
        role(Role.HEAD)
                .may(READ, ALL, PROGRAMME, Resource.OFFICE, TRAINING, EVALUATION)
                .may(READ, OFFICE, PROCEDURE)
                .may(READ, UNIT, EMPLOYEE, APPLICATION, TRAINING_REGISTER, NEED, OFFER, MINIMUM, CARD)
                .may(WRITE, UNIT, APPLICATION, NEED, OFFER)
                .may(WRITE, OWN, CARD)
                .may(ENDORSE, UNIT, APPLICATION, CARD);
        role(Role.APPROVER)
                .may(READ, ALL, PROGRAMME, Resource.OFFICE, TRAINING, RANKING, INDICATOR, MEASUREMENT, DASHBOARD)
                .may(READ, ALL, EVALUATION)
                .may(READ, OFFICE, APPLICATION, TRAINING_REGISTER, NEED, PROCEDURE)
                .may(READ, OFFICE, OFFICE_RESULT, APPEAL, PEER_GROUP, CAMPAIGN)
                .may(ENDORSE, OFFICE, MEASUREMENT)
                .may(READ, OFFICE, IMPROVEMENT_ACTION, ACTION_OWNER)
                .may(READ, ALL, GOOD_PRACTICE)
                .may(READ, OWN, OFFICE_QUESTION)
                .may(WRITE, ALL, OFFICE_QUESTION)
                .may(APPROVE, OFFICE, APPLICATION);
        role(Role.STAFF)
                .may(READ, ALL, PROGRAMME, Resource.OFFICE, TRAINING)
                .may(READ, OWN, APPLICATION, TRAINING_REGISTER, PARTICIPANT, MINIMUM, CARD)
                .may(WRITE, OWN, APPLICATION, PARTICIPANT, CARD);
        role(Role.LEADER)
                .may(READ, ALL, PROGRAMME, Resource.OFFICE, TRAINING, SURVEY, SURVEY_RESULT, AUDIT, RANKING)
                .may(READ, ALL, INDICATOR, MEASUREMENT, DASHBOARD, PROJECT_INDICATOR, EVALUATION, PUBLICATION)
                .may(READ, ALL, PEER_GROUP)
                // Without ACTION_OWNER: no persons.
                .may(READ, ALL, IMPROVEMENT_ACTION, GOOD_PRACTICE)
                .may(READ, OWN, OFFICE_QUESTION)
                .may(WRITE, ALL, OFFICE_QUESTION);
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
