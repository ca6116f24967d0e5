package eu.gminarium.survey.report;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.comparison.IndexChange;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.IndexFigure;
import eu.gminarium.survey.report.PrintedReport.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a report says of the wave before. */
final class ReportedChange {

    private final ReportedWave before;
    private final ReportedWave after;
    private final SurveyWords words;
    private final ChangeWords changes;

    ReportedChange(ReportedWave before, ReportedWave after, SurveyWords words) {
        this.before = before;
        this.after = after;
        this.words = words;
        this.changes = new ChangeWords(words);
    }

    /** @param office null for all shown ones together */
    Change of(@Nullable OfficeId office) {
        String since = words.t(before.wave().title());
        String heading = words.t("report.change", since);
        Optional<OfficeComparison> comparison = compared(office);
        if (comparison.isEmpty()) {
            return new Change(heading, List.of(words.t("report.change.other-offices")), List.of(), List.of());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(changes.summary(after.subject(office, words), since, comparison.get()));
        sentences.add(index(office));
        List<String> notes = new ArrayList<>();
        long broken = changes.broken(comparison.get());
        if (broken > 0) {
            notes.add(words.t("report.change.broken", broken));
        }
        notes.add(words.t("survey.change.note"));
        return new Change(heading, sentences, changes.lines(comparison.get()), notes);
    }

    private Optional<OfficeComparison> compared(@Nullable OfficeId office) {
        return office == null
                ? OfficeComparison.together(before.content(), before.table(), after.content(), after.table())
                : Optional.of(OfficeComparison.since(
                        before.content(), before.table(), after.content(), after.table(), office));
    }

    private String index(@Nullable OfficeId office) {
        if (!IndexChange.means(before.content(), after.content(), statement -> true)) {
            return words.t("report.change.index.other-statements");
        }
        return indexes(office)
                .map(change -> changes.index(words.t("survey.index.all"), change))
                .orElseGet(() ->
                        words.t(office == null ? "report.change.index.other-offices" : "report.change.index.hidden"));
    }

    private Optional<IndexChange> indexes(@Nullable OfficeId office) {
        return office == null
                ? IndexChange.together(before.table(), after.table(), Figures::index)
                : IndexChange.of(index(before, office), index(after, office));
    }

    private static Disclosed<IndexFigure> index(ReportedWave wave, OfficeId office) {
        return wave.table().of(office).released().map(Figures::index).orElseGet(Disclosed.Suppressed::new);
    }
}
