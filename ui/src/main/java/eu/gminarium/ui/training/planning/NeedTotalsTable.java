package eu.gminarium.ui.training.planning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.training.need.NeedTotal;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.training.Buttons;
import eu.gminarium.ui.training.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Needs added up: a row for each topic, a column for each office, numbers of people. */
final class NeedTotalsTable extends Div {

    private static final long serialVersionUID = 1L;

    /** @param make told the code of a topic of whose needs a training is to be made; null if the person makes none */
    NeedTotalsTable(List<NeedTotal> totals, @Nullable Consumer<String> make) {
        Map<OfficeId, String> offices = offices(totals);
        List<String> headers = new ArrayList<>(List.of(Texts.t("need.topic")));
        headers.addAll(offices.values());
        headers.add(Texts.t("need.totals.all"));
        headers.add(Texts.t("need.answer"));
        var table = new PlainTable(Texts.t("need.totals"), headers);
        byTopic(totals).forEach(ofTopic -> table.row(row(ofTopic, offices, make)));
        add(table, Words.quiet(Texts.t("need.totals.note")));
    }

    private static List<Component> row(
            List<NeedTotal> ofTopic, Map<OfficeId, String> offices, @Nullable Consumer<String> make) {
        NeedTotal any = ofTopic.getFirst();
        Map<OfficeId, Long> people = ofTopic.stream().collect(Collectors.toMap(NeedTotal::office, NeedTotal::people));
        List<Component> cells = new ArrayList<>(List.of(new Span(Texts.t(any.topic()))));
        offices.keySet().forEach(office -> {
            Long count = people.get(office);
            cells.add(new Span(count == null ? Words.NOTHING : Texts.integer(count)));
        });
        cells.add(new Span(Texts.integer(
                people.values().stream().mapToLong(Long::longValue).sum())));
        cells.add(answer(any, ofTopic.stream().mapToLong(NeedTotal::unanswered).sum(), make));
        return cells;
    }

    private static Component answer(NeedTotal topic, long unanswered, @Nullable Consumer<String> make) {
        var cell = new Div(new Span(Texts.t("need.totals.unanswered", unanswered)));
        cell.addClassName("gm-totals-answer");
        if (unanswered > 0 && make != null) {
            var button = Buttons.plain("need.make", () -> make.accept(topic.topicCode()));
            button.setAriaLabel(Texts.t("need.make") + ": " + Texts.t(topic.topic()));
            cell.add(button);
        }
        return cell;
    }

    private static List<List<NeedTotal>> byTopic(List<NeedTotal> totals) {
        Map<String, List<NeedTotal>> byTopic = totals.stream()
                .collect(Collectors.groupingBy(NeedTotal::topicCode, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(byTopic.values());
    }

    private static Map<OfficeId, String> offices(List<NeedTotal> totals) {
        return totals.stream()
                .sorted(Comparator.comparing(NeedTotal::officeName, Formats.collator(Texts.locale())))
                .collect(Collectors.toMap(
                        NeedTotal::office, NeedTotal::officeName, (first, second) -> first, LinkedHashMap::new));
    }
}
