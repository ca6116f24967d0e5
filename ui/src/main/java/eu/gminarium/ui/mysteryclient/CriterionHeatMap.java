package eu.gminarium.ui.mysteryclient;

import eu.gminarium.mysteryclient.result.CriterionResult;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.CriterionId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.HeatMap;
import eu.gminarium.ui.common.HeatMap.Level;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Offices by criterion, each column coloured by where an office stands between the worst and the best. */
record CriterionHeatMap(List<Criterion> criteria, List<CriterionResult> results, OfficeNames names) {

    private static final int FEW_OFFICES = 3;

    HeatMap of(String caption, List<RankedOffice> offices) {
        Map<OfficeId, Map<CriterionId, CriterionResult>> byOffice = results.stream()
                .collect(Collectors.groupingBy(
                        CriterionResult::office, Collectors.toMap(CriterionResult::criterion, Function.identity())));
        Map<CriterionId, List<Double>> columns = results.stream()
                .collect(Collectors.groupingBy(
                        CriterionResult::criterion,
                        Collectors.mapping(result -> result.points().index(), Collectors.toList())));
        return new HeatMap(
                Texts.t("mystery.by-criterion.caption", caption),
                Texts.t("mystery.office"),
                criteria.stream()
                        .map(criterion -> new HeatMap.Column(Texts.t(criterion.name()), null, null))
                        .toList(),
                offices.stream()
                        .map(office -> row(office, byOffice.getOrDefault(office.office(), Map.of()), columns))
                        .toList());
    }

    private HeatMap.Row row(
            RankedOffice office, Map<CriterionId, CriterionResult> results, Map<CriterionId, List<Double>> columns) {
        List<HeatMap.Cell> cells = criteria.stream()
                .map(criterion -> cell(results.get(criterion.id()), columns.getOrDefault(criterion.id(), List.of())))
                .toList();
        return new HeatMap.Row(names.of(office), null, false, cells);
    }

    private static HeatMap.Cell cell(@Nullable CriterionResult result, List<Double> column) {
        if (result == null) {
            return new HeatMap.Missing(Texts.t("mystery.not-scored"));
        }
        double index = result.points().index();
        return new HeatMap.Value(
                Texts.number(index, 0), level(index, column), Texts.t("mystery.scored-calls", result.n()), null);
    }

    private static Level level(double index, List<Double> column) {
        double worst = column.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double best = column.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return column.size() < FEW_OFFICES || best == worst
                ? Level.NEUTRAL
                : Level.at((index - worst) / (best - worst));
    }
}
