package eu.gminarium.ui.benchmark.action;

import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.action.Colleague;
import eu.gminarium.benchmark.action.ImprovementAction;
import eu.gminarium.benchmark.action.ImprovementActions;
import eu.gminarium.benchmark.action.NewAction;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.benchmark.NextSteps;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens the form of a new action where the address asks for it, as the links beside findings do. */
@Prototype
final class PlanOpener {

    private final ImprovementActions actions;
    private final IndicatorCards cards;
    private final Measurements measurements;
    private final OfficeDirectory offices;
    private final ActionWords words;

    PlanOpener(
            ImprovementActions actions,
            IndicatorCards cards,
            Measurements measurements,
            OfficeDirectory offices,
            ActionWords words) {
        this.actions = actions;
        this.cards = cards;
        this.measurements = measurements;
        this.offices = offices;
        this.words = words;
    }

    /** Does nothing where the address asks for no action. */
    void open(QueryParameters query, Consumer<ImprovementAction> planned) {
        Optional<OfficeId> office = query.getSingleParameter(NextSteps.PLAN)
                .flatMap(RouteKey::parse)
                .map(OfficeId::new);
        Optional<IndicatorCard> card =
                query.getSingleParameter(NextSteps.INDICATOR).flatMap(cards::find);
        Optional<Period> period = period(query);
        if (office.isPresent() && card.isPresent() && period.isPresent()) {
            open(offices.get(office.get()), card.get(), period.get(), planned);
        }
    }

    private void open(Office office, IndicatorCard card, Period period, Consumer<ImprovementAction> planned) {
        List<Colleague> colleagues = actions.colleagues(office.id());
        Optional<Known> value = value(office.id(), card, period);
        if (value.isEmpty()) {
            Notices.problem(InvalidField.of("period", "action.plan.gone"));
            return;
        }
        String name = Texts.t(card.definition().name());
        String baseline = Texts.t(
                "action.plan.baseline",
                words.figures().value(card.definition(), value.get().value()),
                words.figures().period(period));
        ActionForm.plan(
                        Texts.t("action.plan.title", name, office.displayName()),
                        baseline,
                        colleagues,
                        content -> planned.accept(
                                actions.plan(new NewAction(office.id(), card.code(), period, content), Texts.locale())))
                .open();
    }

    private Optional<Known> value(OfficeId office, IndicatorCard card, Period period) {
        return measurements.list(new MeasurementFilter(office, card.code(), null)).stream()
                .filter(each -> each.status().compared()
                        && each.definition() == card.definitionNumber()
                        && each.period().equals(period))
                .map(Measurement::value)
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .findFirst();
    }

    private static Optional<Period> period(QueryParameters query) {
        try {
            return query.getSingleParameter(NextSteps.FROM)
                    .flatMap(from -> query.getSingleParameter(NextSteps.TO)
                            .map(to -> new Period(LocalDate.parse(from), LocalDate.parse(to))));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
