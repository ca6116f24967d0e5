package eu.gminarium.security;

import static eu.gminarium.security.Reach.ALL;
import static eu.gminarium.security.Reach.NONE;
import static eu.gminarium.security.Reach.OFFICE;
import static eu.gminarium.security.Reach.OWN;
import static eu.gminarium.security.Reach.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionTableTest {

    /** What product.md says of each role, in cells. */
    @ParameterizedTest
    @CsvSource({
        "COORDINATOR, MEMBERSHIP, WRITE, ALL",
        "COORDINATOR, PROGRAMME, WRITE, ALL",
        "COORDINATOR, EMPLOYEE, READ, OWN",
        "COORDINATOR, EMPLOYEE, WRITE, NONE",
        "COORDINATOR, APPLICATION, APPROVE, NONE",
        "OFFICE_COORDINATOR, MEMBERSHIP, WRITE, OFFICE",
        "OFFICE_COORDINATOR, EMPLOYEE, WRITE, OFFICE",
        "OFFICE_COORDINATOR, PROGRAMME, WRITE, NONE",
        "OFFICE_COORDINATOR, OUTBOX, READ, NONE",
        "COORDINATOR, PROCEDURE, WRITE, ALL",
        "OFFICE_COORDINATOR, PROCEDURE, WRITE, OFFICE",
        "HEAD, PROCEDURE, READ, OFFICE",
        "HEAD, PROCEDURE, WRITE, NONE",
        "APPROVER, PROCEDURE, WRITE, NONE",
        "STAFF, PROCEDURE, READ, NONE",
        "HEAD, APPLICATION, ENDORSE, UNIT",
        "HEAD, APPLICATION, APPROVE, NONE",
        "APPROVER, APPLICATION, APPROVE, OFFICE",
        "STAFF, APPLICATION, WRITE, OWN",
        "STAFF, EMPLOYEE, READ, NONE",
        "STAFF, DASHBOARD, READ, NONE",
        "LEADER, DASHBOARD, READ, ALL",
        "LEADER, EMPLOYEE, READ, NONE",
        "LEADER, APPLICATION, READ, NONE",
        "LEADER, CALL, READ, NONE",
        "COORDINATOR, TRAINING_REGISTER, READ, ALL",
        "COORDINATOR, TRAINING_REGISTER, WRITE, NONE",
        "OFFICE_COORDINATOR, TRAINING_REGISTER, WRITE, OFFICE",
        "APPROVER, TRAINING_REGISTER, READ, OFFICE",
        "HEAD, TRAINING_REGISTER, READ, UNIT",
        "STAFF, TRAINING_REGISTER, READ, OWN",
        "LEADER, TRAINING_REGISTER, READ, NONE",
        "COORDINATOR, PARTICIPANT, READ, ALL",
        "OFFICE_COORDINATOR, PARTICIPANT, WRITE, OFFICE",
        "HEAD, PARTICIPANT, READ, NONE",
        "APPROVER, PARTICIPANT, READ, NONE",
        "STAFF, PARTICIPANT, WRITE, OWN",
        "LEADER, PARTICIPANT, READ, NONE",
        "LEADER, PROJECT_INDICATOR, READ, ALL",
        "STAFF, PROJECT_INDICATOR, READ, NONE",
        "COORDINATOR, ATTENDANCE, WRITE, ALL",
        "OFFICE_COORDINATOR, ATTENDANCE, WRITE, OFFICE",
        "HEAD, ATTENDANCE, WRITE, NONE",
        "STAFF, ATTENDANCE, WRITE, NONE",
        "COORDINATOR, PUBLICATION, READ, ALL",
        "COORDINATOR, PUBLICATION, WRITE, NONE",
        "OFFICE_COORDINATOR, PUBLICATION, WRITE, OFFICE",
        "COORDINATOR, CARD, READ, NONE",
        "COORDINATOR, EVALUATION, WRITE, ALL",
        "OFFICE_COORDINATOR, CARD, WRITE, OFFICE",
        "OFFICE_COORDINATOR, EVALUATION, WRITE, NONE",
        "HEAD, CARD, ENDORSE, UNIT",
        "HEAD, CARD, WRITE, OWN",
        "APPROVER, CARD, READ, NONE",
        "STAFF, CARD, WRITE, OWN",
        "STAFF, CARD, ENDORSE, NONE",
        "LEADER, CARD, READ, NONE",
        "LEADER, EVALUATION, READ, ALL",
        "AUDITOR, CALL, WRITE, OWN",
        "AUDITOR, RANKING, READ, NONE",
        "COORDINATOR, NEED, WRITE, NONE",
        "OFFICE_COORDINATOR, NEED, WRITE, OFFICE",
        "HEAD, NEED, WRITE, UNIT",
        "STAFF, NEED, READ, NONE",
        "HEAD, OFFER, READ, UNIT",
        "STAFF, OFFER, READ, NONE",
        "COORDINATOR, MINIMUM, WRITE, ALL",
        "OFFICE_COORDINATOR, MINIMUM, WRITE, NONE",
        "STAFF, MINIMUM, READ, OWN",
        "LEADER, MINIMUM, READ, NONE",
        "COORDINATOR, LOCAL_QUESTION, WRITE, ALL",
        "OFFICE_COORDINATOR, LOCAL_QUESTION, WRITE, OFFICE",
        "OFFICE_COORDINATOR, LOCAL_QUESTION, READ, OFFICE",
        "LEADER, LOCAL_QUESTION, READ, NONE",
        "COORDINATOR, APPEAL, WRITE, NONE",
        "COORDINATOR, APPEAL, APPROVE, ALL",
        "OFFICE_COORDINATOR, APPEAL, WRITE, OFFICE",
        "OFFICE_COORDINATOR, APPEAL, APPROVE, NONE",
        "OFFICE_COORDINATOR, OFFICE_RESULT, READ, OFFICE",
        "LEADER, OFFICE_RESULT, READ, NONE",
        "AUDITOR, OFFICE_RESULT, READ, NONE",
        "COORDINATOR, CAMPAIGN, WRITE, ALL",
        "OFFICE_COORDINATOR, CAMPAIGN, READ, OFFICE",
        "OFFICE_COORDINATOR, CAMPAIGN, WRITE, NONE",
        "APPROVER, CAMPAIGN, READ, OFFICE",
        "HEAD, CAMPAIGN, READ, NONE",
        "STAFF, CAMPAIGN, READ, NONE",
        "LEADER, CAMPAIGN, READ, NONE",
        "AUDITOR, CAMPAIGN, READ, NONE",
        "OFFICE_COORDINATOR, MEASUREMENT, WRITE, OFFICE",
        "OFFICE_COORDINATOR, MEASUREMENT, ENDORSE, OFFICE",
        "OFFICE_COORDINATOR, MEASUREMENT, APPROVE, NONE",
        "APPROVER, MEASUREMENT, ENDORSE, OFFICE",
        "APPROVER, MEASUREMENT, WRITE, NONE",
        "APPROVER, MEASUREMENT, APPROVE, NONE",
        "COORDINATOR, MEASUREMENT, ENDORSE, NONE",
        "COORDINATOR, MEASUREMENT, APPROVE, ALL",
        "LEADER, MEASUREMENT, ENDORSE, NONE",
        "LEADER, MEASUREMENT, APPROVE, NONE",
        "COORDINATOR, IMPROVEMENT_ACTION, WRITE, ALL",
        "OFFICE_COORDINATOR, IMPROVEMENT_ACTION, WRITE, OFFICE",
        "OFFICE_COORDINATOR, IMPROVEMENT_ACTION, READ, OFFICE",
        "APPROVER, IMPROVEMENT_ACTION, READ, OFFICE",
        "APPROVER, IMPROVEMENT_ACTION, WRITE, NONE",
        "LEADER, IMPROVEMENT_ACTION, READ, ALL",
        "LEADER, IMPROVEMENT_ACTION, WRITE, NONE",
        "LEADER, ACTION_OWNER, READ, NONE",
        "STAFF, IMPROVEMENT_ACTION, READ, NONE",
        "COORDINATOR, GOOD_PRACTICE, WRITE, NONE",
        "COORDINATOR, GOOD_PRACTICE, APPROVE, ALL",
        "OFFICE_COORDINATOR, GOOD_PRACTICE, WRITE, OFFICE",
        "OFFICE_COORDINATOR, GOOD_PRACTICE, READ, ALL",
        "LEADER, GOOD_PRACTICE, READ, ALL",
        "LEADER, OFFICE_QUESTION, WRITE, ALL",
        "LEADER, OFFICE_ANSWER, READ, NONE",
        "OFFICE_COORDINATOR, OFFICE_ANSWER, WRITE, OFFICE",
        "STAFF, OFFICE_QUESTION, WRITE, NONE",
        "COORDINATOR, PEER_GROUP, WRITE, ALL",
        "OFFICE_COORDINATOR, PEER_GROUP, READ, OFFICE",
        "OFFICE_COORDINATOR, PEER_GROUP, WRITE, OFFICE",
        "LEADER, PEER_GROUP, READ, ALL",
        "LEADER, PEER_GROUP, WRITE, NONE",
        "STAFF, PEER_GROUP, READ, NONE"
    })
    void roleReachesAsFarAsTheProductSays(Role role, Resource resource, Verb verb, Reach reach) {
        assertThat(PermissionTable.reach(role, resource, verb)).isEqualTo(reach);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noRoleOfAPartnershipTouchesPartnershipsThemselves(Role role) {
        for (Verb verb : Verb.values()) {
            assertThat(PermissionTable.reach(role, Resource.PARTNERSHIP, verb)).isEqualTo(NONE);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void reachOfAnOfficeBelongsToRolesThatAreHeldInOne(Role role) {
        for (Resource resource : Resource.values()) {
            for (Verb verb : Verb.values()) {
                Reach reach = PermissionTable.reach(role, resource, verb);
                assertThat(role.ofOffice() || (reach != OFFICE && reach != UNIT))
                        .as("%s %s %s", role, verb, resource)
                        .isTrue();
            }
        }
    }

    @Test
    void severalRolesAddUp() {
        OfficeId office = OfficeId.next();
        Access access = access(false, new Grant(Role.STAFF, office), new Grant(Role.APPROVER, office));

        assertThat(access.reach(Resource.APPLICATION, Verb.WRITE)).isEqualTo(OWN);
        assertThat(access.reach(Resource.APPLICATION, Verb.APPROVE)).isEqualTo(OFFICE);
        assertThat(access.reach(Resource.TRAINING, Verb.READ)).isEqualTo(ALL);
    }

    @Test
    void operatorReachesPartnershipsAndNothingInThem() {
        Access operator = access(true);

        assertThat(operator.may(Resource.PARTNERSHIP, Verb.WRITE)).isTrue();
        assertThat(operator.may(Resource.REGISTER, Verb.WRITE)).isTrue();
        assertThat(operator.may(Resource.PROGRAMME, Verb.READ)).isFalse();
        assertThat(operator.may(Resource.MEMBERSHIP, Verb.READ)).isFalse();
    }

    @Test
    void whatNoRoleMayDoIsRefused() {
        assertThatThrownBy(() -> access(false).require(Resource.TRAINING, Verb.READ))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private static Access access(boolean operator, Grant... grants) {
        return new Access(AccountId.next(), operator, null, null, List.of(grants));
    }
}
