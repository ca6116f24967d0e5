package eu.gminarium.ui.benchmark.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.imports.ImportProblem;
import eu.gminarium.benchmark.imports.ImportReport;
import eu.gminarium.benchmark.imports.MeasurementImport;
import eu.gminarium.benchmark.imports.Oddity;
import eu.gminarium.benchmark.quality.FlagKind;
import eu.gminarium.benchmark.quality.FlagSentences;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.benchmark.BenchmarkWords;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every problem that stands in the way, and every value that looks odd. */
final class ImportFindings extends Div {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = " · ";
    private static final String TEXT_WIDTH = "16rem";
    private static final int SENTENCE_OF_PROBLEM = 0;
    private static final int PLACE_OF_ODDITY = 1;
    private static final int SENTENCE_OF_ODDITY = 3;

    private final transient Map<String, String> cards;
    private final transient Map<OfficeId, String> offices;
    private final transient FlagSentences sentences;
    private final transient BenchmarkWords words;

    /** @param offices names that can be told apart */
    ImportFindings(
            MeasurementImport shown,
            List<IndicatorCard> cards,
            Map<OfficeId, String> offices,
            FlagSentences sentences,
            BenchmarkWords words) {
        this.cards = cards.stream()
                .collect(Collectors.toMap(
                        IndicatorCard::code, card -> Texts.t(card.definition().name())));
        this.offices = offices;
        this.sentences = sentences;
        this.words = words;
        addClassName("gm-import-findings");
        problems(shown.report());
        oddities(shown.report());
    }

    private void problems(ImportReport report) {
        int count = report.problemCount();
        add(new H2(
                count == 0 ? Texts.t("benchmark.import.problems.none") : Texts.t("benchmark.import.problems", count)));
        if (count == 0) {
            return;
        }
        add(new Paragraph(Texts.t("benchmark.import.problems.hint")));
        List<Alike> alike = alike(report.problems());
        var list = LazyList.<Alike>of(
                        Texts.t("benchmark.import.problems", count),
                        alike,
                        new EmptyState(VaadinIcon.CHECK, Texts.t("benchmark.import.problems.none")))
                .column(Texts.t("benchmark.import.problem.what"), Alike::sentence)
                .column(Texts.t("benchmark.import.problem.column"), Alike::column)
                .column(Texts.t("benchmark.import.problem.row"), Alike::rows);
        wrap(list, SENTENCE_OF_PROBLEM);
        add(list);
        first(count, report.problems().size());
    }

    /** The same problem in some rows. */
    private record Alike(String sentence, String column, String rows) {}

    private static List<Alike> alike(List<ImportProblem> problems) {
        Map<List<String>, List<Integer>> rows = new LinkedHashMap<>();
        for (ImportProblem problem : problems) {
            String sentence = Texts.t(problem.messageKey(), problem.arguments().toArray());
            rows.computeIfAbsent(List.of(sentence, problem.column()), same -> new ArrayList<>())
                    .add(problem.row());
        }
        return rows.entrySet().stream()
                .map(each -> new Alike(
                        each.getKey().getFirst(),
                        each.getKey().getLast(),
                        each.getValue().stream().map(Texts::integer).collect(Collectors.joining(", "))))
                .toList();
    }

    private void oddities(ImportReport report) {
        int count = report.oddityCount();
        add(new H2(
                count == 0 ? Texts.t("benchmark.import.oddities.none") : Texts.t("benchmark.import.oddities", count)));
        if (count == 0) {
            return;
        }
        add(new Paragraph(kinds(report.oddityCounts())), new Paragraph(Texts.t("benchmark.import.oddities.hint")));
        String language = Texts.locale().getLanguage();
        var list = LazyList.<Oddity>of(
                        Texts.t("benchmark.import.oddities", count),
                        report.oddities(),
                        new EmptyState(VaadinIcon.CHECK, Texts.t("benchmark.import.oddities.none")))
                .column(Texts.t("benchmark.import.oddity.kind"), oddity -> kind(oddity.kind()))
                .column(Texts.t("benchmark.import.oddity.where"), this::place)
                .number(
                        Texts.t("benchmark.import.problem.row"),
                        oddity -> oddity.row() == 0 ? "" : Texts.integer(oddity.row()))
                .column(
                        Texts.t("benchmark.import.oddity.what"),
                        oddity -> oddity.sentence().getOrDefault(language, ""));
        wrap(list, PLACE_OF_ODDITY);
        wrap(list, SENTENCE_OF_ODDITY);
        add(list);
        first(count, report.oddities().size());
    }

    /** Long texts go on in the next line; the grid's first column is the card of narrow windows. */
    private static void wrap(LazyList<?> list, int column) {
        list.grid()
                .getColumns()
                .get(column + 1)
                .setAutoWidth(false)
                .setWidth(TEXT_WIDTH)
                .setFlexGrow(2);
    }

    private void first(int count, int named) {
        if (named < count) {
            add(new Paragraph(Texts.t("benchmark.import.problems.first", named)));
        }
    }

    private String kinds(Map<FlagKind, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> kind(each.getKey()) + ": " + Texts.integer(each.getValue()))
                .collect(Collectors.joining(BETWEEN));
    }

    private String kind(FlagKind kind) {
        return sentences.kind(kind, Texts.locale());
    }

    private String place(Oddity oddity) {
        String office = oddity.officeId() == null ? "" : offices.getOrDefault(new OfficeId(oddity.officeId()), "");
        String period = words.period(new Period(oddity.periodStart(), oddity.periodEnd()));
        return Stream.of(cards.getOrDefault(oddity.indicator(), oddity.indicator()), office, period)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }
}
