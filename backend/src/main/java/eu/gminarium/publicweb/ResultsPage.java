package eu.gminarium.publicweb;

import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.comparison.IndexChange;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.comparison.Verdict;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.IndexFigure;
import eu.gminarium.survey.publication.PublishedResults;
import eu.gminarium.survey.publication.PublishedWave;
import eu.gminarium.survey.publication.PublishedWave.NamedFigures;
import eu.gminarium.survey.publication.PublishedWave.NamedImprovement;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.report.Bars;
import eu.gminarium.survey.report.ChangeWords;
import eu.gminarium.survey.report.PrintedReport.Bar;
import eu.gminarium.survey.report.SurveyWords;
import eu.gminarium.tenancy.Partnership;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A published wave as its page shows it; nothing here that was not published. */
public record ResultsPage(PublishedResults results, PublishedWave wave, SurveyWords words) {

    /** More bars would make the page too heavy for a phone far out. */
    private static final int DRAWN = 30;

    /** What the page is called: the survey and the wave. */
    public String title() {
        return title(wave);
    }

    public String days() {
        return words.date(wave.wave().startsOn()) + " – "
                + words.date(wave.wave().endsOn());
    }

    public String partnership() {
        return results.partnership().name();
    }

    /** Whether any named office is shown; there are no common figures otherwise. */
    public boolean hasTotal() {
        return wave.overall().released().isPresent();
    }

    /** How many people answered where. */
    public String people() {
        return wave.overall()
                .released()
                .map(figures -> words.t(
                        "publication.public.people",
                        figures.responses(),
                        wave.table().shown()))
                .orElseGet(words::hiddenOffice);
    }

    /** The index of all statements. */
    public Bar index() {
        return bars().index(words.t("survey.index.all"), index(wave.overall()));
    }

    /** The same as a sentence. */
    public String sentence() {
        return index(wave.overall())
                .released()
                .map(shown -> words.t(
                        "publication.public.index",
                        words.number(shown.value(), 1),
                        words.number(shown.interval().lower(), 1),
                        words.number(shown.interval().upper(), 1)))
                .orElseGet(words::hiddenIndex);
    }

    public List<Bar> areas() {
        return wave.content().areas().stream()
                .map(area -> bars().index(words.area(area), area(wave.overall(), area)))
                .toList();
    }

    /** The offices that agreed to be named, by name: no ranking. */
    public List<Bar> offices() {
        return wave.named().stream()
                .sorted(Comparator.comparing(NamedFigures::office, Formats.collator(words.locale())))
                .map(office -> office.figures().released().isEmpty()
                        ? new Bar(office.office(), words.hiddenOffice(), null)
                        : bars().index(office.office(), index(office.figures())))
                .toList();
    }

    /** Whether there are few enough offices to draw each. */
    public boolean draws() {
        return wave.named().size() <= DRAWN;
    }

    /** What to compare with; null for the first wave, and where one of the two has nothing to compare. */
    public @Nullable String since() {
        PublishedWave before = wave.before();
        return before == null || !hasTotal() || before.overall().released().isEmpty()
                ? null
                : words.t(before.wave().title());
    }

    /** What changed since the published wave before, and never more than the verdict allows. */
    public List<String> changes() {
        PublishedWave before = wave.before();
        if (before == null) {
            return List.of();
        }
        Optional<OfficeComparison> comparison =
                OfficeComparison.together(before.content(), before.table(), wave.content(), wave.table());
        if (comparison.isEmpty()) {
            return List.of(words.t("report.change.other-offices"));
        }
        var changes = new ChangeWords(words);
        List<String> sentences = new ArrayList<>();
        index(before, changes).ifPresent(sentences::add);
        wave.content().areas().stream()
                .flatMap(area -> area(before, changes, area).stream())
                .forEach(sentences::add);
        List<String> lines = changes.lines(comparison.get());
        sentences.addAll(lines.isEmpty() ? List.of(words.t("publication.public.no-change")) : lines);
        return sentences;
    }

    private Optional<String> index(PublishedWave before, ChangeWords changes) {
        return IndexChange.means(before.content(), wave.content(), statement -> true)
                ? IndexChange.together(before.table(), wave.table(), Figures::index)
                        .map(change -> changes.index(words.t("survey.index.all"), change))
                : Optional.empty();
    }

    /** An area of several statements, if it changed; one of a single statement is told as that. */
    private Optional<String> area(PublishedWave before, ChangeWords changes, String area) {
        Predicate<Statement> ofArea = statement -> statement.area().equals(area);
        boolean several = wave.content().statements().stream().filter(ofArea).count() > 1;
        return several && IndexChange.means(before.content(), wave.content(), ofArea)
                ? IndexChange.together(before.table(), wave.table(), figures -> figures.area(area))
                        .filter(change -> change.verdict() != Verdict.NO_DETECTABLE_DIFFERENCE)
                        .map(change -> changes.index(words.area(area), change))
                : Optional.empty();
    }

    /** What offices did, the latest first. */
    public List<NamedImprovement> done() {
        return wave.done().reversed();
    }

    /** What an improvement is about; empty if it is about nothing in particular. */
    public String about(NamedImprovement done) {
        String about = done.improvement().about();
        if (about == null) {
            return "";
        }
        return wave.content()
                .statement(about)
                .map(statement -> words.t(statement.text()))
                .orElseGet(() -> words.area(about));
    }

    /** The other published waves, the latest first. */
    public List<PublishedWave> others() {
        return results.waves().stream().filter(each -> !each.equals(wave)).toList();
    }

    public String title(PublishedWave other) {
        return words.t(other.survey()) + ": " + words.t(other.wave().title());
    }

    public String address(PublishedWave other) {
        return address(results.partnership(), words.locale().getLanguage()) + "/"
                + other.wave().id().value();
    }

    /** The page of the partnership's audits. */
    public String auditsAddress() {
        return address(results.partnership(), words.locale().getLanguage()) + "/audits";
    }

    static String address(Partnership partnership, String language) {
        return "/o/" + partnership.slug() + "/" + language;
    }

    private Bars bars() {
        return new Bars(words);
    }

    private static Disclosed<IndexFigure> area(Disclosed<Figures> figures, String area) {
        return figures.released().map(shown -> shown.area(area)).orElseGet(Disclosed.Suppressed::new);
    }

    private static Disclosed<IndexFigure> index(Disclosed<Figures> figures) {
        return figures.released().map(Figures::index).orElseGet(Disclosed.Suppressed::new);
    }
}
