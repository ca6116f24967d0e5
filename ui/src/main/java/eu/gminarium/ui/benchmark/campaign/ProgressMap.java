package eu.gminarium.ui.benchmark.campaign;

import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.form.Form;
import eu.gminarium.benchmark.campaign.form.FormLine;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.quality.Flag;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.benchmark.BenchmarkWords;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.common.HeatMap;
import eu.gminarium.ui.common.HeatMap.Cell;
import eu.gminarium.ui.common.HeatMap.Level;
import eu.gminarium.ui.common.HeatMapTable;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Map;

/** Offices by indicators: what each has entered, and how far it has come. */
final class ProgressMap {

    private ProgressMap() {}

    /** @param forms at least one */
    static HeatMapTable of(Campaign campaign, List<Form> forms, BenchmarkWords words) {
        List<HeatMap.Column> columns = forms.getFirst().lines().stream()
                .map(FormLine::card)
                .map(card -> column(card, words.figures()))
                .toList();
        Map<OfficeId, String> names =
                DistinctNames.of(forms.stream().map(Form::office).toList());
        return new HeatMapTable(new HeatMap(
                Texts.t("campaign.map", campaign.name()),
                Texts.t("benchmark.office"),
                columns,
                forms.stream().map(form -> row(form, names, words)).toList(),
                "campaign.level."));
    }

    private static HeatMap.Column column(IndicatorCard card, Wording figures) {
        return new HeatMap.Column(
                Texts.t(card.definition().name()), figures.unit(card.definition()), Paths.indicator(card.code()));
    }

    private static HeatMap.Row row(Form form, Map<OfficeId, String> names, BenchmarkWords words) {
        String path = Paths.form(form.campaign().id(), form.office().id());
        return new HeatMap.Row(
                names.getOrDefault(form.office().id(), ""),
                path,
                false,
                form.lines().stream().map(line -> cell(line, words)).toList());
    }

    private static Cell cell(FormLine line, BenchmarkWords words) {
        Measurement now = line.now();
        if (now == null) {
            return new HeatMap.Missing(Texts.t("campaign.line.empty"));
        }
        List<Flag> flags = line.flags();
        return new HeatMap.Value(
                words.figures().words(line.card().definition(), now.value()),
                level(now, !flags.isEmpty()),
                words.kinds(flags),
                Paths.measurement(now.id()));
    }

    private static Level level(Measurement now, boolean doubtful) {
        return switch (now.status()) {
            case RETURNED -> Level.WORSE;
            case ACCEPTED -> Level.MUCH_BETTER;
            case DRAFT, WITHDRAWN, SIGNED_OFF -> {
                if (doubtful) {
                    yield Level.MUCH_WORSE;
                }
                yield now.status().compared() ? Level.BETTER : Level.MIDDLE;
            }
        };
    }
}
