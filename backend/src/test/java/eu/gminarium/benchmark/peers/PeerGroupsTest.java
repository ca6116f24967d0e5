package eu.gminarium.benchmark.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class PeerGroupsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture fixture;

    @Inject
    PeerGroups groups;

    @Inject
    Peering peering;

    @Inject
    ActivityLog log;

    private Partnership partnership;
    private List<OfficeId> offices;

    @BeforeEach
    void partnershipWithThreeOffices() {
        partnership = partnerships.create();
        offices = Stream.generate(() -> fixture.office(partnership)).limit(3).toList();
    }

    @Test
    void everybodySeesThePartnershipsGroup() {
        StoredGroup group = coordinator(() -> groups.create(input("Same system", null, 0, 1)));

        assertThat(inOffice(2, groups::all)).containsExactly(group);
        assertThat(leader(() -> peering.of(new PeerChoice.Group(group.id()))).offices())
                .containsExactlyInAnyOrder(offices.get(0), offices.get(1));
    }

    @Test
    void officesOwnGroupIsNobodyElsesExceptTheCoordinatorsAndTheLeaders() {
        StoredGroup group = inOffice(0, () -> groups.create(input("Our friends", offices.get(0), 0, 1)));

        assertThat(inOffice(0, groups::all)).containsExactly(group);
        assertThat(coordinator(groups::all)).containsExactly(group);
        assertThat(leader(groups::all)).containsExactly(group);
        assertThat(inOffice(1, groups::all)).isEmpty();
        assertThatThrownBy(() -> inOffice(1, () -> peering.of(new PeerChoice.Group(group.id()))))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void officeCoordinatorKeepsGroupsForTheOwnOfficeOnly() {
        refused("officeId", () -> inOffice(0, () -> groups.create(input("For all", null, 0))));
        refused("officeId", () -> inOffice(0, () -> groups.create(input("For others", offices.get(1), 0))));
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        StoredGroup group = coordinator(() -> groups.create(input("Same system", null, 0, 1)));

        assertThatThrownBy(() -> leader(() -> groups.create(input("Mine", null, 0))))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(() -> inOffice(0, () -> groups.change(group.id(), change(group, "Mine", 2))))
                .isInstanceOf(RecordNotFound.class);
        assertThat(inOffice(0, () -> groups.writable(group))).isFalse();
        assertThat(coordinator(() -> groups.get(group.id()))).isEqualTo(group);
    }

    @Test
    void changePutsOtherOfficesIntoItAndIsWrittenDown() {
        StoredGroup group = coordinator(() -> groups.create(input("Same system", null, 0, 1)));

        StoredGroup changed = coordinator(() -> groups.change(group.id(), change(group, "Other system", 2)));

        assertThat(changed.offices()).containsExactly(offices.get(2));
        assertThat(changed.name()).isEqualTo("Other system");
        assertThat(coordinator(() -> log.of(group.id().value())))
                .extracting(ActivityLog.Entry::action)
                .containsExactly("created", "changed");
    }

    @Test
    void staleChangeIsRefused() {
        StoredGroup group = coordinator(() -> groups.create(input("Same system", null, 0, 1)));
        coordinator(() -> groups.change(group.id(), change(group, "Other system", 2)));

        assertThatThrownBy(() -> coordinator(() -> groups.change(group.id(), change(group, "Third system", 1))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void archivedGroupIsNoLongerOfferedButItsAddressWorks() {
        StoredGroup group = coordinator(() -> groups.create(input("Same system", null, 0, 1)));
        assertThat(offered(group)).isTrue();

        coordinator(() ->
                groups.change(group.id(), new PeerGroupChange(group.version(), group.name(), group.offices(), true)));

        assertThat(offered(group)).isFalse();
        assertThat(leader(() -> peering.of(new PeerChoice.Group(group.id()))).offices())
                .hasSize(2);
    }

    @Test
    void unknownOfficeKeepsTheWholeGroupOut() {
        refused(
                "offices",
                () -> coordinator(() ->
                        groups.create(new NewPeerGroup("Same system", null, Set.of(offices.get(0), OfficeId.next())))));

        assertThat(coordinator(groups::all)).isEmpty();
    }

    private boolean offered(StoredGroup group) {
        return leader(() -> peering.options(null)).stream()
                .anyMatch(option -> option.choice().equals(new PeerChoice.Group(group.id())));
    }

    private NewPeerGroup input(String name, @Nullable OfficeId owner, int... members) {
        return new NewPeerGroup(name, owner, ids(members));
    }

    private PeerGroupChange change(StoredGroup group, String name, int... members) {
        return new PeerGroupChange(group.version(), name, ids(members), false);
    }

    private Set<OfficeId> ids(int... members) {
        return Arrays.stream(members).mapToObj(offices::get).collect(Collectors.toUnmodifiableSet());
    }

    private static void refused(String field, Supplier<?> work) {
        assertThatThrownBy(work::get)
                .asInstanceOf(type(InvalidField.class))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(InvalidField.FieldError::field)
                        .containsExactly(field));
    }

    private <T> T coordinator(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }

    private <T> T leader(Supplier<T> work) {
        return partnerships.as(partnership, Role.LEADER, null, work);
    }

    private <T> T inOffice(int office, Supplier<T> work) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, offices.get(office), work);
    }
}
