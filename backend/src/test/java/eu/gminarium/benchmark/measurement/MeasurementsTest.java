package eu.gminarium.benchmark.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class MeasurementsTest {

    private static final Period YEAR = Period.ofYear(2012);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture offices;

    @Inject
    IndicatorCards cards;

    @Inject
    Measurements measurements;

    private Partnership partnership;
    private OfficeId office;
    private OfficeId other;

    @BeforeEach
    void partnershipWithTwoOffices() {
        partnership = partnerships.create();
        office = offices.office(partnership);
        other = offices.office(partnership);
        partnerships.asCoordinator(partnership, () -> {
            cards.create(Cards.decisionTime());
            return cards.create(Cards.onTime());
        });
    }

    @Test
    void changeAddsARevisionAndKeepsTheFirst() {
        Measurement entered = enter(office, "19.3", MeasurementStatus.SIGNED_OFF);

        Measurement changed = inOffice(() -> measurements.change(
                entered.id(), new MeasurementChange(1, value("20.1"), MeasurementStatus.SIGNED_OFF)));

        assertThat(changed.revision()).isEqualTo(2);
        assertThat(inOffice(() -> measurements.revisions(entered.id())))
                .extracting(revision -> revision.value().value())
                .containsExactly(new BigDecimal("19.3"), new BigDecimal("20.1"));
    }

    @Test
    void changeOfAnOldRevisionIsRefused() {
        Measurement entered = enter(office, "19.3", MeasurementStatus.SIGNED_OFF);
        MeasurementChange change = new MeasurementChange(1, value("20.1"), MeasurementStatus.SIGNED_OFF);
        inOffice(() -> measurements.change(entered.id(), change));

        assertThatThrownBy(() -> inOffice(() -> measurements.change(entered.id(), change)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void secondMeasurementOfThePeriodIsRefused() {
        enter(office, "19.3", MeasurementStatus.DRAFT);

        assertThatThrownBy(() -> enter(office, "20", MeasurementStatus.DRAFT)).isInstanceOf(MeasurementExists.class);
    }

    @Test
    void missingValueIsNotZero() {
        Measurement missing = inOffice(() -> measurements.enter(new NewMeasurement(
                office,
                "decision-time",
                YEAR,
                MeasuredValue.missing(MissingReason.NOT_MEASURED, "od 2013"),
                MeasurementStatus.SIGNED_OFF)));

        assertThat(missing.value()).isEqualTo(new IndicatorValue.Missing(MissingReason.NOT_MEASURED, "od 2013"));
    }

    @Test
    void valueNeedsNoReasonAndNoValueNeedsOne() {
        assertThat(refusedField(() -> new MeasuredValue(null, null, null, null, null, null)))
                .isEqualTo("value");
        assertThat(refusedField(
                        () -> new MeasuredValue(BigDecimal.ONE, null, null, null, MissingReason.NOT_MEASURED, null)))
                .isEqualTo("value");
    }

    @Test
    void fractionGivesTheValueAndItsWeight() {
        MeasuredValue fraction =
                new MeasuredValue(null, new BigDecimal("23932"), new BigDecimal("1240"), null, null, null);

        Measurement entered = inOffice(() -> measurements.enter(
                new NewMeasurement(office, "decision-time", YEAR, fraction, MeasurementStatus.SIGNED_OFF)));

        assertThat(entered.value()).isEqualTo(new Known(19.3, null, null, 1240.0));
    }

    @Test
    void valueThatContradictsItsFractionIsRefused() {
        MeasuredValue crooked = new MeasuredValue(
                new BigDecimal("19.4"), new BigDecimal("23932"), new BigDecimal("1240"), null, null, null);

        assertThat(refusedField(() -> inOffice(() -> measurements.enter(
                        new NewMeasurement(office, "decision-time", YEAR, crooked, MeasurementStatus.SIGNED_OFF)))))
                .isEqualTo("value");
    }

    @Test
    void sampledShareHasWilsonsInterval() {
        MeasuredValue sample = new MeasuredValue(new BigDecimal("0.9"), null, null, 10L, null, null);

        Measurement entered = inOffice(() ->
                measurements.enter(new NewMeasurement(office, "on-time", YEAR, sample, MeasurementStatus.SIGNED_OFF)));

        assertThat(entered.value()).isEqualTo(new Known(0.9, 10L, Interval.wilson(10, 9)));
    }

    @Test
    void whatTheProgramComputesCannotBeEntered() {
        assertThat(refusedField(() -> partnerships.asCoordinator(
                        partnership,
                        () -> measurements.enter(new NewMeasurement(
                                office, "mystery-index", YEAR, value("85"), MeasurementStatus.SIGNED_OFF)))))
                .isEqualTo("indicator");
    }

    @Test
    void anotherOfficesMeasurementCannotBeEnteredOrChanged() {
        assertThatThrownBy(() -> enter(other, "19.3", MeasurementStatus.SIGNED_OFF))
                .isInstanceOf(RecordNotFound.class);

        Measurement theirs = partnerships.asCoordinator(partnership, () -> measurements.enter(newMeasurement(other)));
        MeasurementChange change = new MeasurementChange(1, value("1"), MeasurementStatus.SIGNED_OFF);
        assertThatThrownBy(() -> inOffice(() -> measurements.change(theirs.id(), change)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void draftIsSeenByItsOfficeAndTheCoordinatorOnly() {
        Measurement draft = enter(office, "19.3", MeasurementStatus.DRAFT);

        assertThat(seen(Role.APPROVER, office, draft)).isTrue();
        assertThat(seen(Role.OFFICE_COORDINATOR, office, draft)).isTrue();
        assertThat(seen(Role.COORDINATOR, null, draft)).isTrue();
        assertThat(seen(Role.OFFICE_COORDINATOR, other, draft)).isFalse();
        assertThat(seen(Role.LEADER, null, draft)).isFalse();
        assertThat(seen(Role.APPROVER, other, draft)).isFalse();
    }

    @Test
    void signedOffMeasurementIsSeenByWhoeverReadsTheDashboard() {
        Measurement signed = enter(office, "19.3", MeasurementStatus.SIGNED_OFF);

        assertThat(seen(Role.OFFICE_COORDINATOR, other, signed)).isTrue();
        assertThat(seen(Role.LEADER, null, signed)).isTrue();
        assertThat(seen(Role.APPROVER, other, signed)).isTrue();
    }

    @Test
    void othersReachNoMeasurementAtAll() {
        for (Role role : new Role[] {Role.STAFF, Role.HEAD}) {
            assertThatThrownBy(() -> seen(role, office, enter(office, "1", MeasurementStatus.SIGNED_OFF)))
                    .isInstanceOf(RoleNotAllowed.class);
            office = offices.office(partnership);
        }
        assertThatThrownBy(() -> partnerships.as(
                        partnership, Role.LEADER, null, () -> measurements.enter(newMeasurement(office))))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void onlyTheCountyCoordinatorReturnsAMeasurement() {
        Measurement signed = enter(office, "19.3", MeasurementStatus.SIGNED_OFF);
        MeasurementChange back = new MeasurementChange(1, value("19.3"), MeasurementStatus.RETURNED);

        assertThat(refusedField(() -> inOffice(() -> measurements.change(signed.id(), back))))
                .isEqualTo("status");
        assertThat(partnerships
                        .asCoordinator(partnership, () -> measurements.change(signed.id(), back))
                        .status())
                .isEqualTo(MeasurementStatus.RETURNED);
    }

    @Test
    void whatWasGivenBackAsWrongIsNotReadByOthers() {
        Measurement signed = enter(office, "193", MeasurementStatus.SIGNED_OFF);
        partnerships.asCoordinator(
                partnership,
                () -> measurements.change(
                        signed.id(), new MeasurementChange(1, value("193"), MeasurementStatus.RETURNED)));
        inOffice(() -> measurements.change(
                signed.id(), new MeasurementChange(2, value("19.3"), MeasurementStatus.SIGNED_OFF)));

        assertThat(partnerships.as(partnership, Role.LEADER, null, () -> measurements.revisions(signed.id())))
                .extracting(MeasurementRevision::number)
                .containsExactly(3);
        assertThat(inOffice(() -> measurements.revisions(signed.id()))).hasSize(3);
    }

    @Test
    void numbersThatNothingCanReckonWithAreRefused() {
        assertThat(refusedField(() -> MeasuredValue.of(new BigDecimal("1e400"))))
                .isEqualTo("value");
        assertThat(refusedField(() -> MeasuredValue.of(new BigDecimal("1e-400"))))
                .isEqualTo("value");
        assertThat(refusedField(
                        () -> new MeasuredValue(null, new BigDecimal("1e999999999"), BigDecimal.ONE, null, null, null)))
                .isEqualTo("numerator");
        assertThat(refusedField(
                        () -> new MeasuredValue(BigDecimal.ONE, null, null, Integer.MAX_VALUE + 1L, null, null)))
                .isEqualTo("n");
    }

    @Test
    void earlierRevisionsOfAConfidentialValueAreKeptFromOthersToo() {
        Measurement signed = enter(office, "19.3", MeasurementStatus.SIGNED_OFF);
        MeasuredValue hidden =
                new MeasuredValue(new BigDecimal("19.3"), null, null, null, null, null, Certainty.FINAL, true);
        inOffice(
                () -> measurements.change(signed.id(), new MeasurementChange(1, hidden, MeasurementStatus.SIGNED_OFF)));

        assertThat(inOffice(() -> measurements.revisions(signed.id()))).hasSize(2);
        assertThat(partnerships.as(partnership, Role.LEADER, null, () -> measurements.revisions(signed.id())))
                .isEmpty();
    }

    private boolean seen(Role role, @Nullable OfficeId of, Measurement measurement) {
        return partnerships.as(
                partnership,
                role,
                of,
                () -> measurements.list(MeasurementFilter.ALL).stream()
                        .anyMatch(each -> each.id().equals(measurement.id())));
    }

    private Measurement enter(OfficeId of, String value, MeasurementStatus status) {
        return inOffice(() -> measurements.enter(new NewMeasurement(of, "decision-time", YEAR, value(value), status)));
    }

    private static NewMeasurement newMeasurement(OfficeId of) {
        return new NewMeasurement(of, "decision-time", YEAR, value("18"), MeasurementStatus.SIGNED_OFF);
    }

    private static MeasuredValue value(String value) {
        return MeasuredValue.of(new BigDecimal(value));
    }

    private <T> T inOffice(Supplier<T> work) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, office, work);
    }

    private static String refusedField(Supplier<?> work) {
        InvalidField refused = catchThrowableOfType(InvalidField.class, work::get);
        return refused.errors().getFirst().field();
    }
}
