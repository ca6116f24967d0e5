package eu.gminarium.benchmark.campaign;

import static eu.gminarium.benchmark.campaign.CampaignFixture.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.campaign.form.Form;
import eu.gminarium.benchmark.campaign.form.Forms;
import eu.gminarium.benchmark.campaign.form.Review;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.DashboardFilter;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.security.Role;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An accepted value of 19.3 days, before and after the release. */
@ProgramTest
class EmbargoTest {

    private static final double VALUE = 19.3;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture offices;

    @Inject
    CampaignFixture fixture;

    @Inject
    Forms forms;

    @Inject
    Review review;

    @Inject
    Measurements measurements;

    @Inject
    Dashboard dashboard;

    private Partnership partnership;
    private OfficeId office;
    private OfficeId other;
    private Campaign campaign;
    private Measurement accepted;

    @BeforeEach
    void acceptedValue() {
        partnership = partnerships.create();
        office = offices.office(partnership);
        other = offices.office(partnership);
        fixture.cards(partnership);
        campaign = fixture.open(partnership);
        fixture.fill(partnership, campaign, office);
        Form signed = fixture.sign(partnership, campaign, office);
        Form done =
                fixture.coordinator(partnership, () -> review.accept(campaign.id(), office, signed.version(), null));
        accepted = Objects.requireNonNull(done.lines().getFirst().now());
    }

    @Test
    void nobodyElseSeesAValueBeforeTheRelease() {
        assertThat(routesThatShowTheValue(Role.LEADER, null)).isEmpty();
        assertThat(routesThatShowTheValue(Role.OFFICE_COORDINATOR, other)).isEmpty();
        assertThat(routesThatShowTheValue(Role.APPROVER, other)).isEmpty();
    }

    /** The twin: the same routes show the value as soon as the embargo is off. */
    @Test
    void everybodySeesItAfterTheReleaseByEveryRoute() {
        release();

        assertThat(routesThatShowTheValue(Role.LEADER, null))
                .containsExactly("list", "record", "revisions", "overview", "office", "ranking");
        assertThat(routesThatShowTheValue(Role.OFFICE_COORDINATOR, other)).hasSize(6);
        assertThat(routesThatShowTheValue(Role.APPROVER, other)).hasSize(6);
    }

    @Test
    void ownOfficeAndTheCoordinatorSeeTheRecordAndNoComparison() {
        List<String> records = List.of("list", "record", "revisions");

        assertThat(routesThatShowTheValue(Role.OFFICE_COORDINATOR, office)).isEqualTo(records);
        assertThat(routesThatShowTheValue(Role.APPROVER, office)).isEqualTo(records);
        assertThat(routesThatShowTheValue(Role.COORDINATOR, null)).isEqualTo(records);
    }

    @Test
    void reopeningIsNoWayRoundTheEmbargo() {
        fixture.step(partnership, campaign, CampaignStatus.CLOSED);
        assertThat(routesThatShowTheValue(Role.LEADER, null)).isEmpty();
        fixture.step(partnership, campaign, CampaignStatus.OPEN);
        assertThat(routesThatShowTheValue(Role.LEADER, null)).isEmpty();
    }

    private void release() {
        fixture.coordinator(partnership, () -> review.acceptUnflagged(campaign.id()));
        fixture.step(partnership, campaign, CampaignStatus.CLOSED);
        fixture.step(partnership, campaign, CampaignStatus.RELEASED);
    }

    private List<String> routesThatShowTheValue(Role role, @Nullable OfficeId of) {
        return partnerships.as(
                partnership,
                role,
                of,
                () -> routes().entrySet().stream()
                        .filter(route -> route.getValue().getAsBoolean())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private Map<String, BooleanSupplier> routes() {
        Map<String, BooleanSupplier> routes = new LinkedHashMap<>();
        routes.put(
                "list", () -> measurements.list(MeasurementFilter.ALL).stream().anyMatch(each -> isIt(each.value())));
        routes.put(
                "record", () -> found(() -> isIt(measurements.get(accepted.id()).value())));
        routes.put(
                "revisions",
                () -> found(() -> !measurements.revisions(accepted.id()).isEmpty()));
        routes.put("overview", () -> shows(dashboard.overview(new DashboardFilter(null, null, null)).cells().stream()));
        routes.put(
                "office",
                () -> shows(dashboard.office(office).trends().stream()
                        .flatMap(trend -> trend.points().stream())
                        .map(point -> point.cell())));
        routes.put("ranking", () -> !dashboard.indicator(TIME, null).periods().isEmpty());
        return routes;
    }

    private static boolean found(BooleanSupplier look) {
        try {
            return look.getAsBoolean();
        } catch (RecordNotFound notThere) {
            return false;
        }
    }

    private static boolean shows(Stream<Cell> cells) {
        return cells.anyMatch(cell -> isIt(cell.value()));
    }

    private static boolean isIt(Object value) {
        return value instanceof Known known && known.value() == VALUE;
    }
}
