package eu.gminarium.benchmark.campaign;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.campaign.form.Form;
import eu.gminarium.benchmark.campaign.form.FormEntry;
import eu.gminarium.benchmark.campaign.form.Forms;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.security.Role;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A campaign about the year 2012 that opens on 10 January 2013 and is due on 28 February, with what people do in it. */
@Singleton
public final class CampaignFixture {

    public static final Period YEAR = Period.ofYear(2012);
    public static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 10);
    public static final LocalDate LAST_DAY = LocalDate.of(2013, 2, 28);
    public static final String TIME = "decision-time";
    public static final String SHARE = "on-time";

    private final PartnershipFixture partnerships;
    private final IndicatorCards cards;
    private final Campaigns campaigns;
    private final Forms forms;
    private final Measurements measurements;

    CampaignFixture(
            PartnershipFixture partnerships,
            IndicatorCards cards,
            Campaigns campaigns,
            Forms forms,
            Measurements measurements) {
        this.partnerships = partnerships;
        this.cards = cards;
        this.campaigns = campaigns;
        this.forms = forms;
        this.measurements = measurements;
    }

    /** Cards of days to a decision and of the share decided on time. */
    public void cards(Partnership partnership) {
        coordinator(partnership, () -> {
            cards.create(Cards.decisionTime());
            return cards.create(Cards.onTime());
        });
    }

    /** A campaign with both indicators that asks every office. */
    public Campaign open(Partnership partnership) {
        return coordinator(partnership, () -> campaigns.open(input(TIME, SHARE)));
    }

    public static NewCampaign input(String... indicators) {
        return new NewCampaign("Year 2012", YEAR, Set.of(indicators), FIRST_DAY, LAST_DAY, null);
    }

    /** What the office enters in one line of its form. */
    public Form enter(Partnership partnership, Campaign campaign, OfficeId office, FormEntry... entries) {
        return office(partnership, office, () -> forms.save(campaign.id(), office, List.of(entries)));
    }

    /** Both lines of an empty form. */
    public Form fill(Partnership partnership, Campaign campaign, OfficeId office) {
        return enter(partnership, campaign, office, entry(TIME, 0, "19.3"), entry(SHARE, 0, "0.91"));
    }

    /** The head's signature under everything as it stands. */
    public Form sign(Partnership partnership, Campaign campaign, OfficeId office) {
        return head(partnership, office, () -> {
            Form form = forms.get(campaign.id(), office);
            return forms.signOff(campaign.id(), office, form.version(), null);
        });
    }

    /** What the office published for the year before. */
    public void earlier(Partnership partnership, OfficeId office, String indicator, MeasuredValue value) {
        office(
                partnership,
                office,
                () -> measurements.enter(new NewMeasurement(
                        office, indicator, Period.ofYear(2011), value, MeasurementStatus.SIGNED_OFF)));
    }

    public static FormEntry entry(String indicator, int revision, String value) {
        return new FormEntry(indicator, revision, MeasuredValue.of(new BigDecimal(value)));
    }

    public Campaign step(Partnership partnership, Campaign campaign, CampaignStatus status) {
        return coordinator(partnership, () -> {
            long version = campaigns.get(campaign.id()).version();
            return campaigns.change(campaign.id(), CampaignChange.to(status, version));
        });
    }

    public <T> T coordinator(Partnership partnership, Supplier<T> work) {
        return on(FIRST_DAY, () -> partnerships.asCoordinator(partnership, work));
    }

    public <T> T office(Partnership partnership, OfficeId office, Supplier<T> work) {
        return as(partnership, Role.OFFICE_COORDINATOR, office, work);
    }

    /** The mayor or the secretary. */
    public <T> T head(Partnership partnership, OfficeId office, Supplier<T> work) {
        return as(partnership, Role.APPROVER, office, work);
    }

    private <T> T as(Partnership partnership, Role role, OfficeId office, Supplier<T> work) {
        return on(FIRST_DAY, () -> partnerships.as(partnership, role, office, work));
    }

    public static <T> T on(LocalDate day, Supplier<T> work) {
        return MovableClock.at(at(day), work);
    }

    public static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Warsaw")).toInstant();
    }
}
