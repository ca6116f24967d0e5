package eu.gminarium.benchmark.campaign;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a new campaign may ask, whom, and until when. */
@Singleton
final class CampaignPlan {

    private final IndicatorCards cards;
    private final OfficeDirectory offices;
    private final Clock clock;

    CampaignPlan(IndicatorCards cards, OfficeDirectory offices, Clock clock) {
        this.cards = cards;
        this.offices = offices;
        this.clock = clock;
    }

    /** @throws InvalidField for an indicator that offices do not enter, or not about such a period */
    List<IndicatorCard> cards(Set<String> codes, Period period) {
        Map<String, IndicatorCard> byCode =
                cards.all().stream().collect(Collectors.toMap(IndicatorCard::code, Function.identity()));
        return new TreeSet<>(codes)
                .stream().map(code -> card(code, byCode.get(code), period)).toList();
    }

    private static IndicatorCard card(String code, @Nullable IndicatorCard card, Period period) {
        if (card == null || card.archived() || card.source() != ValueSource.ENTERED) {
            throw InvalidField.of("indicators", "benchmark.invalid.indicator", code);
        }
        if (!card.definition().collecting().frequency().allows(period)) {
            throw InvalidField.of("indicators", "campaign.invalid.frequency", code);
        }
        return card;
    }

    /** @throws InvalidField for an office that is not in the partnership */
    Set<OfficeId> offices(@Nullable Set<OfficeId> chosen) {
        LocalDate today = today();
        Set<OfficeId> present = offices.all().stream()
                .filter(office -> !office.hasLeftBefore(today))
                .map(Office::id)
                .collect(Collectors.toSet());
        Set<OfficeId> asked = chosen == null ? present : chosen;
        if (asked.isEmpty() || !present.containsAll(asked)) {
            throw InvalidField.of("offices", "campaign.invalid.offices");
        }
        return asked;
    }

    /** @throws InvalidField if the last day lies before the first one */
    CampaignRow row(NewCampaign input, List<IndicatorCard> asked) {
        LocalDate opens = input.opensOn() == null ? today() : input.opensOn();
        LocalDate due = input.dueOn() == null ? usualDue(asked, input.period(), opens) : input.dueOn();
        requireOrder(opens, due);
        return new CampaignRow(
                CampaignId.next().value(),
                input.name().strip(),
                input.period().from(),
                input.period().to(),
                opens,
                due,
                CampaignStatus.OPEN,
                null,
                null,
                null,
                null,
                0);
    }

    /** @throws InvalidField if the last day lies before the first one */
    static void requireOrder(LocalDate opens, LocalDate due) {
        if (due.isBefore(opens)) {
            throw InvalidField.of("dueOn", "campaign.invalid.due");
        }
    }

    private static LocalDate usualDue(List<IndicatorCard> asked, Period period, LocalDate opens) {
        return asked.stream()
                .map(card -> card.definition().collecting().dueOn(period))
                .filter(opens::isBefore)
                .max(LocalDate::compareTo)
                .orElse(opens);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Scopes.currentPartnership().zone());
    }
}
