package eu.gminarium.benchmark.report;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Column;
import eu.gminarium.benchmark.dashboard.IndicatorResults;
import eu.gminarium.benchmark.dashboard.Step;
import eu.gminarium.programme.Office;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The sheets of the workbook: figures unrounded, so that one can go on calculating, and what each indicator means. */
final class FigureSheets {

    private final Workbook workbook;
    private final ReportWords words;
    private final boolean demo;
    private final Worksheet figures;
    private int row;

    FigureSheets(Workbook workbook, ReportWords words, boolean demo) {
        this.workbook = workbook;
        this.words = words;
        this.demo = demo;
        this.figures = workbook.newWorksheet(words.t("brief.sheet.figures"));
        this.row = head(
                figures,
                Stream.of(
                        "office",
                        "terc",
                        "code",
                        "indicator",
                        "unit",
                        "from",
                        "to",
                        "value",
                        "note",
                        "lower",
                        "upper",
                        "n",
                        "rank",
                        "peers",
                        "median",
                        "lower-quartile",
                        "upper-quartile",
                        "before",
                        "difference",
                        "difference-lower",
                        "difference-upper",
                        "verdict",
                        "version"));
    }

    /** One line. */
    void figure(IndicatorResults results, Office office, Cell cell) {
        IndicatorCard card = results.card();
        Known known = cell.value() instanceof Known value ? value : null;
        Distribution peers = results.distribution();
        Step step = cell.step();
        List<@Nullable Object> line = Arrays.asList(
                office.displayName(),
                office.terc(),
                card.code(),
                words.t(card.definition().name()),
                words.figures().unit(card.definition()),
                results.period() == null ? null : results.period().from(),
                results.period() == null ? null : results.period().to(),
                known == null ? null : known.value(),
                known == null ? words.figures().words(card.definition(), cell.value()) : null,
                known == null || known.interval() == null
                        ? null
                        : known.interval().lower(),
                known == null || known.interval() == null
                        ? null
                        : known.interval().upper(),
                known == null ? null : known.n(),
                cell.standing().rank(),
                peers == null ? null : peers.count(),
                peers == null ? null : peers.median(),
                peers == null ? null : peers.lowerQuartile(),
                peers == null ? null : peers.upperQuartile(),
                step == null ? null : step.before().value(),
                step == null ? null : step.change().difference(),
                step == null || step.change().interval() == null
                        ? null
                        : step.change().interval().lower(),
                step == null || step.change().interval() == null
                        ? null
                        : step.change().interval().upper(),
                step == null ? null : words.t("brief.verdict." + step.change().verdict()),
                card.definitionNumber());
        write(figures, row, line);
        row++;
    }

    /** What the indicators mean. */
    void indicators(List<Column> columns) {
        Worksheet sheet = workbook.newWorksheet(words.t("brief.sheet.indicators"));
        int at = head(sheet, Stream.of("code", "indicator", "definition", "unit", "direction", "source", "version"));
        for (Column column : columns) {
            IndicatorCard card = column.card();
            write(
                    sheet,
                    at,
                    Arrays.asList(
                            card.code(),
                            words.t(card.definition().name()),
                            words.t(card.definition().definition()),
                            words.figures().unit(card.definition()),
                            words.figures().direction(card.definition()),
                            words.charts().words().source(card),
                            card.definitionNumber()));
            at++;
        }
    }

    /** The first line says that the data are for showing only, where they are. */
    private int head(Worksheet sheet, Stream<String> keys) {
        int at = 0;
        if (demo) {
            sheet.value(0, 0, words.t("document.demo"));
            sheet.style(0, 0).bold().set();
            at = 1;
        }
        int column = 0;
        for (String key : keys.toList()) {
            sheet.value(at, column, words.t("brief.xlsx." + key));
            sheet.style(at, column).bold().set();
            column++;
        }
        sheet.freezePane(1, at + 1);
        return at + 1;
    }

    private static void write(Worksheet sheet, int row, List<@Nullable Object> line) {
        for (int column = 0; column < line.size(); column++) {
            switch (line.get(column)) {
                case null -> {}
                case Number number -> sheet.value(row, column, number);
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                }
                case Object text -> sheet.value(row, column, text.toString());
            }
        }
    }
}
