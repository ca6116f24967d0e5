package eu.gminarium.mysteryclient.report;

import eu.gminarium.documents.SheetRows;
import eu.gminarium.mysteryclient.report.MethodFacts.Fact;
import eu.gminarium.mysteryclient.result.AuditChange;
import eu.gminarium.mysteryclient.result.AuditChange.OfficeChange;
import eu.gminarium.mysteryclient.result.AuditResult.OfArea;
import eu.gminarium.mysteryclient.result.AuditResult.OfCriterion;
import eu.gminarium.mysteryclient.result.GroupLetters;
import eu.gminarium.mysteryclient.result.IndexChange;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.mysteryclient.result.TopicEffect;
import eu.gminarium.mysteryclient.scoring.Estimate;
import eu.gminarium.shared.Interval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** The sheets of an audit's workbook: ranking, criteria, areas, change, effects of trainings, method. */
record AuditSheets(Workbook workbook, ReportedAudit reported) {

    private static final int NAME = 34;
    private static final int NUMBER = 14;
    private static final int TEXT = 90;

    void write() throws IOException {
        ranking();
        criteria();
        areas();
        if (reported.change() != null) {
            change(reported.change());
        }
        if (!reported.effects().isEmpty()) {
            effects();
        }
        method();
    }

    private AuditWords words() {
        return reported.words();
    }

    private List<RankedOffice> offices() {
        return reported.office() == null
                ? reported.ranking().offices()
                : reported.one().stream().toList();
    }

    private void ranking() throws IOException {
        SheetRows sheet = sheet("mystery.ranking", NUMBER, NAME, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, NAME);
        sheet.headings(names(
                "mystery.rank",
                "mystery.office",
                "mystery.index",
                "mystery.report.lower",
                "mystery.report.upper",
                "mystery.n",
                "mystery.group",
                "mystery.report.reason"));
        GroupLetters letters = GroupLetters.of(reported.ranking().groups());
        for (RankedOffice office : offices()) {
            sheet.row(
                    office.rank() == null ? null : Long.valueOf(office.rank()),
                    reported.name(office),
                    office.index(),
                    lower(office.interval()),
                    upper(office.interval()),
                    (long) office.n(),
                    letters.of(office.office()),
                    office.reason() == null ? null : words().of(office.reason()));
        }
        Ranking.Overall overall = reported.ranking().overall();
        together(sheet, "mystery.mean-of-offices", overall.meanOfOffices(), overall.meanInterval());
        together(sheet, "mystery.pooled", overall.pooled(), overall.pooledInterval());
        sheet.finish();
    }

    private void together(SheetRows sheet, String key, @Nullable Double index, @Nullable Interval interval)
            throws IOException {
        sheet.row(null, words().t(key), index, lower(interval), upper(interval), (long)
                reported.ranking().overall().n());
    }

    /** One column for each criterion; what was not scored stays empty. */
    private void criteria() throws IOException {
        List<OfCriterion> criteria = reported.result().criteria();
        SheetRows sheet = new SheetRows(
                workbook,
                words().t("mystery.criteria"),
                Stream.concat(Stream.of(NAME), criteria.stream().map(each -> NUMBER))
                        .toList());
        sheet.headings(Stream.concat(
                        Stream.of(words().t("mystery.office")),
                        criteria.stream().map(each -> words().t(each.criterion().name())))
                .toList());
        for (RankedOffice office : offices()) {
            row(
                    sheet,
                    reported.name(office),
                    criteria.stream()
                            .map(each -> index(each.offices().get(office.office())))
                            .toArray(Double[]::new));
        }
        row(
                sheet,
                words().t("mystery.all-offices"),
                criteria.stream().map(each -> index(each.together())).toArray(Double[]::new));
        sheet.finish();
    }

    private static void row(SheetRows sheet, String name, @Nullable Double[] indices) throws IOException {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(name);
        cells.addAll(Arrays.asList(indices));
        sheet.row(cells.toArray());
    }

    private void areas() throws IOException {
        SheetRows sheet = sheet("mystery.areas", NAME, NAME, NUMBER, NUMBER, NUMBER, NUMBER);
        sheet.headings(names(
                "mystery.area",
                "mystery.area.criteria",
                "mystery.index",
                "mystery.report.lower",
                "mystery.report.upper",
                "mystery.n"));
        for (OfArea area : reported.result().areas()) {
            Estimate estimate =
                    reported.office() == null ? area.together() : area.offices().get(reported.office());
            sheet.row(
                    reported.topic(area.topicCode()),
                    area.criteria().stream()
                            .map(criterion -> words().t(criterion.name()))
                            .collect(Collectors.joining(", ")),
                    index(estimate),
                    estimate == null ? null : lower(estimate.interval()),
                    estimate == null ? null : upper(estimate.interval()),
                    estimate == null ? null : Long.valueOf(estimate.calls()));
        }
        sheet.finish();
    }

    /** Two rows for each topic: offices with a training between the audits, and without any. */
    private void effects() throws IOException {
        SheetRows sheet = sheet("mystery.effect.sheet", NAME, NAME, NUMBER, NUMBER, NUMBER, NUMBER, TEXT);
        sheet.headings(names(
                "mystery.topic",
                "mystery.effect.side",
                "mystery.effect.offices",
                "mystery.change.before",
                "mystery.change.after",
                "mystery.change.difference",
                "mystery.change.verdict"));
        for (TopicEffect effect : reported.effects()) {
            side(sheet, effect, "mystery.effect.trained", effect.trained(), words().sentence(effect));
            side(sheet, effect, "mystery.effect.others", effect.others(), null);
        }
        sheet.finish();
    }

    private void side(SheetRows sheet, TopicEffect effect, String key, TopicEffect.Side side, @Nullable String verdict)
            throws IOException {
        sheet.row(
                reported.topic(effect.topicCode()),
                words().t(key),
                (long) side.offices().size(),
                side.before(),
                side.after(),
                side.before() == null || side.after() == null ? null : Double.valueOf(side.after() - side.before()),
                verdict);
    }

    private void change(AuditChange change) throws IOException {
        SheetRows sheet = sheet("mystery.report.change.sheet", NAME, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, NAME);
        sheet.headings(names(
                "mystery.office",
                "mystery.change.before",
                "mystery.change.after",
                "mystery.change.difference",
                "mystery.report.lower",
                "mystery.report.upper",
                "mystery.change.verdict"));
        for (OfficeChange each : change.offices()) {
            if (reported.office() == null || each.office().equals(reported.office())) {
                changeRow(sheet, reported.names().getOrDefault(each.office(), each.officeName()), each.change(), each);
            }
        }
        changeRow(sheet, words().t("mystery.mean-of-offices"), change.together(), null);
        sheet.finish();
    }

    private void changeRow(SheetRows sheet, String name, @Nullable IndexChange change, @Nullable OfficeChange office)
            throws IOException {
        if (change == null) {
            String reason = office == null || office.missing() == null ? null : words().of(office.missing());
            sheet.row(name, null, null, null, null, null, reason);
            return;
        }
        sheet.row(
                name,
                change.before().index(),
                change.after().index(),
                change.difference().value(),
                change.difference().interval().lower(),
                change.difference().interval().upper(),
                words().of(change.verdict()));
    }

    private void method() throws IOException {
        SheetRows sheet = sheet("mystery.method", NAME, TEXT);
        for (Fact fact : new MethodNote(reported).lines()) {
            sheet.row(new SheetRows.Bold(fact.name()), fact.text());
        }
        sheet.finish();
    }

    private SheetRows sheet(String key, Integer... widths) {
        return new SheetRows(workbook, words().t(key), List.of(widths));
    }

    private List<String> names(String... keys) {
        return Stream.of(keys).map(key -> words().t(key)).toList();
    }

    private static @Nullable Double index(@Nullable Estimate estimate) {
        return estimate == null ? null : Double.valueOf(estimate.index());
    }

    private static @Nullable Double lower(@Nullable Interval interval) {
        return interval == null ? null : Double.valueOf(interval.lower());
    }

    private static @Nullable Double upper(@Nullable Interval interval) {
        return interval == null ? null : Double.valueOf(interval.upper());
    }
}
