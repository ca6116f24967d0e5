package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.CampaignFixture;
import eu.gminarium.benchmark.campaign.Campaigns;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A campaign that two offices are asked in. */
@ProgramTest
abstract class FormFixture {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture offices;

    @Inject
    CampaignFixture fixture;

    @Inject
    Campaigns campaigns;

    @Inject
    Forms forms;

    @Inject
    Review review;

    @Inject
    Measurements measurements;

    Partnership partnership;
    OfficeId office;
    OfficeId other;
    Campaign campaign;

    @BeforeEach
    void openCampaign() {
        partnership = partnerships.create();
        office = offices.office(partnership);
        other = offices.office(partnership);
        fixture.cards(partnership);
        campaign = fixture.open(partnership);
    }

    Form form() {
        return fixture.office(partnership, office, () -> forms.get(campaign.id(), office));
    }

    Measurement line(String indicator) {
        return form().lines().stream()
                .filter(each -> each.card().code().equals(indicator))
                .map(FormLine::now)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    Form accept(Form form) {
        return fixture.coordinator(partnership, () -> review.accept(campaign.id(), office, form.version(), null));
    }

    Form giveBack(Form form, @Nullable Set<String> indicators) {
        return fixture.coordinator(
                partnership,
                () -> review.giveBack(campaign.id(), office, form.version(), indicators, "hours or days?"));
    }
}
