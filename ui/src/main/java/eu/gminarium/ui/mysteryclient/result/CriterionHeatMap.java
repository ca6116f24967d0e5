package eu.gminarium.ui.mysteryclient.result;

import eu.gminarium.mysteryclient.result.AuditResult;
import eu.gminarium.mysteryclient.result.AuditResult.OfCriterion;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.scoring.Estimate;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.HeatMap;
import eu.gminarium.ui.common.HeatMap.Level;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import eu.gminarium.ui.mysteryclient.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Offices by criterion. A cell's colour and symbol say the index itself in five equal steps, so that a column in which all do well
 * looks good. Headings sort.
 *
 * @param sorted code of the criterion by which offices are sorted, the lowest first; null keeps the order of the ranking
 * @param link the address that sorts by a criterion's code
 */
record CriterionHeatMap(
        AuditResult result,
        OfficeNames names,
        Set<OfficeId> own,
        @Nullable String sorted,
        Function<String, String> link) {

    private static final double FULL = 100;

    HeatMap of(String caption, List<RankedOffice> offices) {
        return new HeatMap(
                Texts.t("mystery.by-criterion.caption", caption),
                Texts.t("mystery.office"),
                result.criteria().stream().map(this::column).toList(),
                sort(offices).stream().map(this::row).toList(),
                "mystery.heat.");
    }

    private HeatMap.Column column(OfCriterion each) {
        Estimate together = each.together();
        String code = each.criterion().code();
        String mean = together == null ? "" : Texts.t("mystery.by-criterion.all", Words.index(together.index()));
        return new HeatMap.Column(
                Texts.t(each.criterion().name()),
                code.equals(sorted) ? Texts.t("mystery.by-criterion.sorted", mean) : mean,
                link.apply(code.equals(sorted) ? "" : code));
    }

    private List<RankedOffice> sort(List<RankedOffice> offices) {
        return result.criteria().stream()
                .filter(each -> each.criterion().code().equals(sorted))
                .findFirst()
                .map(each -> offices.stream()
                        .sorted(Comparator.comparingDouble(office -> index(each, office)))
                        .toList())
                .orElse(offices);
    }

    /** What was not scored comes last. */
    private static double index(OfCriterion each, RankedOffice office) {
        Estimate estimate = each.offices().get(office.office());
        return estimate == null ? Double.POSITIVE_INFINITY : estimate.index();
    }

    private HeatMap.Row row(RankedOffice office) {
        List<HeatMap.Cell> cells = result.criteria().stream()
                .map(each -> cell(each.offices().get(office.office()), office))
                .toList();
        return new HeatMap.Row(names.of(office), null, own.contains(office.office()), cells);
    }

    private static HeatMap.Cell cell(@Nullable Estimate estimate, RankedOffice office) {
        if (estimate == null) {
            return new HeatMap.Missing(
                    Texts.t(office.n() == 0 ? "mystery.NotRanked.NO_CALLS" : "mystery.not-applicable.short"));
        }
        return new HeatMap.Value(
                Texts.number(estimate.index(), 0),
                Level.at(estimate.index() / FULL),
                Texts.t("mystery.scored-calls", estimate.calls()),
                null);
    }
}
