package eu.gminarium.benchmark.action;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.Finding;
import eu.gminarium.benchmark.dashboard.OfficeResults;
import eu.gminarium.benchmark.dashboard.Sentences;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.benchmark.dashboard.Wordings;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.documents.Document;
import eu.gminarium.documents.DocumentId;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts actions together with their values, files and names, as far as the reader may see them. */
@Singleton
final class ActionReader {

    private final Measurements measurements;
    private final IndicatorCards cards;
    private final Dashboard dashboard;
    private final Sentences sentences;
    private final Wordings wordings;
    private final DocumentStore documents;
    private final Persons persons;

    ActionReader(
            Measurements measurements,
            IndicatorCards cards,
            Dashboard dashboard,
            Sentences sentences,
            Wordings wordings,
            DocumentStore documents,
            Persons persons) {
        this.measurements = measurements;
        this.cards = cards;
        this.dashboard = dashboard;
        this.sentences = sentences;
        this.wordings = wordings;
        this.documents = documents;
        this.persons = persons;
    }

    List<ImprovementAction> read(List<ActionView> views, LocalDate today) {
        if (views.isEmpty()) {
            return List.of();
        }
        List<Measurement> values = measurements.list(filter(views));
        List<IndicatorCard> all = cards.all();
        var effects = new Effects(all, values);
        var quotes = new Quotes(all, values, measurements.withheld());
        Map<DocumentId, Document> files = documents.find(views.stream()
                .map(ActionView::documentId)
                .filter(Objects::nonNull)
                .map(DocumentId::new)
                .toList());
        return views.stream()
                .map(view -> action(view, effects.of(view), quotes.hidden(view), files, today))
                .toList();
    }

    /** One office, or one indicator, alone spares the reading of all the others. */
    private static MeasurementFilter filter(List<ActionView> views) {
        UUID office = views.getFirst().officeId();
        String code = views.getFirst().code();
        boolean oneOffice = views.stream().allMatch(view -> view.officeId().equals(office));
        boolean oneCode = views.stream().allMatch(view -> view.code().equals(code));
        return new MeasurementFilter(oneOffice ? new OfficeId(office) : null, oneCode ? code : null, null);
    }

    private ImprovementAction action(
            ActionView view, Effect effect, boolean hidden, Map<DocumentId, Document> files, LocalDate today) {
        boolean named = Persons.visible(view.officeId());
        UUID account = named ? view.ownerAccountId() : null;
        // Nobody can tell whose names stand on a scan.
        UUID file = named ? view.documentId() : null;
        return new ImprovementAction(
                new ActionId(view.id()),
                new OfficeId(view.officeId()),
                view.code(),
                view.definitionNumber(),
                view.period(),
                hidden ? null : view.finding(),
                view.title(),
                named ? owner(view) : null,
                account == null ? null : new AccountId(account),
                view.dueOn(),
                view.overdue(today),
                view.evidence(),
                view.evidenceLink(),
                file == null ? null : files.get(new DocumentId(file)),
                view.state(),
                view.reason(),
                view.createdAt(),
                view.changedAt(),
                view.revision(),
                effect);
    }

    private @Nullable String owner(ActionView view) {
        return view.ownerName() == null ? persons.name(view.ownerAccountId()) : view.ownerName();
    }

    /**
     * What the figures say of the value that an action starts from; null if nothing.
     *
     * @throws InvalidField if there is no such value
     */
    @Nullable
    String finding(NewAction input, IndicatorCard card, Locale language) {
        boolean measured = measurements.list(new MeasurementFilter(input.office(), card.code(), null)).stream()
                .anyMatch(each -> each.status().compared()
                        && each.value() instanceof Known
                        && each.definition() == card.definitionNumber()
                        && each.period().equals(input.period()));
        if (!measured) {
            throw InvalidField.of("period", "action.invalid.period");
        }
        Wording words = wordings.in(language);
        OfficeResults results = dashboard.office(input.office());
        String told = results.findings().stream()
                .filter(finding -> about(finding, input))
                .map(finding ->
                        sentences.sentence(words, finding, results.office().displayName()))
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? null : told;
    }

    private static boolean about(Finding finding, NewAction input) {
        return finding.card().code().equals(input.indicator())
                && input.period().equals(finding.cell().period());
    }
}
