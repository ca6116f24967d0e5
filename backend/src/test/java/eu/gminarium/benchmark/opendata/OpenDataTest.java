package eu.gminarium.benchmark.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.Yearly;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.survey.publication.NamedOffices;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class OpenDataTest {

    private static final String CODE = "decision-time";

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture fixture;

    @Inject
    Yearly yearly;

    @Inject
    NamedOffices named;

    @Inject
    IndicatorPublications publications;

    @Inject
    OpenData data;

    private Partnership partnership;
    private OfficeId agreed;
    private OfficeId silent;
    private IndicatorId card;

    @BeforeEach
    void oneOfficeAgreesToBeNamed() {
        partnership = partnerships.create();
        agreed = fixture.office(partnership);
        silent = fixture.office(partnership);
        card = yearly.card(partnership, Cards.decisionTime());
        enter(agreed, "24.125", "193");
        enter(silent, "99.875", "799");
        name(agreed, true);
    }

    @Test
    void nothingIsPublicByItself() {
        assertThat(data.find(partnership.slug())).isEmpty();
        assertThat(data.exists(partnership.slug())).isFalse();
        assertThat(data.find("nowhere")).isEmpty();
    }

    @Test
    void publishedIndicatorHasTheValuesOfNamedOfficesAlone() {
        publish();

        PublishedIndicator indicator = found();

        assertThat(indicator.values()).extracting(PublishedValue::office).containsExactly(agreed);
        assertThat(indicator.together(Period.ofYear(2011)).orElseThrow().offices())
                .isEqualTo(1);
        assertThat(data.exists(partnership.slug())).isTrue();
    }

    @Test
    void officeThatTakesItsWordBackIsGoneAtOnce() {
        publish();
        name(agreed, false);

        assertThat(found().values()).isEmpty();
        assertThat(found().together(Period.ofYear(2011))).isEmpty();
    }

    @Test
    void draftsAndConfidentialValuesAreNotThere() {
        publish();
        yearly.enter(partnership, agreed, CODE, 2012, MeasuredValue.of(BigDecimal.TEN), MeasurementStatus.DRAFT);
        yearly.enter(partnership, agreed, CODE, 2013, Yearly.confidential("11.0"), MeasurementStatus.SIGNED_OFF);

        assertThat(found().periods()).containsExactly(Period.ofYear(2011));
    }

    @Test
    void withdrawnIndicatorIsGone() {
        publish();
        partnerships.asCoordinator(partnership, () -> {
            publications.withdraw(card);
            return card;
        });

        assertThat(data.find(partnership.slug())).isEmpty();
    }

    @Test
    void onlyTheCoordinatorDecides() {
        assertThatThrownBy(() -> partnerships.as(partnership, Role.OFFICE_COORDINATOR, agreed, () -> {
                    publications.publish(card);
                    return card;
                }))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(() -> partnerships.asCoordinator(partnership, () -> {
                    publications.publish(IndicatorId.next());
                    return card;
                }))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void licenceIsThePartnerships() {
        OpenDataSettings before = partnerships.asCoordinator(partnership, publications::settings);
        assertThat(before.licence()).isEqualTo(Licence.CC_BY_4_0);

        partnerships.asCoordinator(partnership, () -> publications.license(Licence.CC0_1_0, before.version()));
        publish();

        assertThat(data.find(partnership.slug()).orElseThrow().licence()).isEqualTo(Licence.CC0_1_0);
        assertThatThrownBy(() -> partnerships.asCoordinator(
                        partnership, () -> publications.license(Licence.CC_BY_4_0, before.version())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void tableReadsBack() {
        publish();

        String table = OpenDataTable.write(data.find(partnership.slug()).orElseThrow());

        assertThat(table)
                .startsWith("indicator,indicator_name,")
                .contains("\r\n")
                .doesNotContain("99.875");
        assertThat(table.lines()).hasSize(2);
        assertThat(table).contains("24.125");
        assertThat(found().values().getFirst().value()).isEqualTo(new Known(24.125, null, null, 8.0));
    }

    private void enter(OfficeId office, String value, String days) {
        var measured =
                new MeasuredValue(new BigDecimal(value), new BigDecimal(days), BigDecimal.valueOf(8), null, null, null);
        yearly.enter(partnership, office, CODE, 2011, measured, MeasurementStatus.SIGNED_OFF);
    }

    private PublishedIndicator found() {
        return data.find(partnership.slug()).orElseThrow().find(CODE).orElseThrow();
    }

    private void publish() {
        partnerships.asCoordinator(partnership, () -> {
            publications.publish(card);
            return card;
        });
    }

    private void name(OfficeId office, boolean yes) {
        partnerships.as(partnership, Role.OFFICE_COORDINATOR, office, () -> {
            named.set(office, yes);
            return office;
        });
    }
}
