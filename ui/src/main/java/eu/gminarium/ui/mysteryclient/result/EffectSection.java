package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.mysteryclient.result.TopicEffect;
import eu.gminarium.mysteryclient.result.TopicEffect.OfficeTopic;
import eu.gminarium.mysteryclient.result.TopicEffect.Side;
import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Figures;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import eu.gminarium.ui.mysteryclient.TopicNames;
import eu.gminarium.ui.mysteryclient.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Before and after trainings: by topic, offices that had one beside those that had none. */
final class EffectSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient TopicNames.Names topics;
    private final transient OfficeNames names;

    EffectSection(List<TopicEffect> effects, TopicNames.Names topics, OfficeNames names) {
        this.topics = topics;
        this.names = names;
        addClassName("gm-section");
        add(new H2(Texts.t("mystery.effect")), new Paragraph(Texts.t("mystery.effect.lead")));
        if (effects.isEmpty()) {
            add(new Paragraph(Texts.t("mystery.effect.empty")));
        }
        effects.forEach(this::tell);
    }

    private void tell(TopicEffect effect) {
        String criteria = effect.criteria().stream()
                .map(criterion -> Texts.t(criterion.name()))
                .collect(Collectors.joining(", "));
        add(
                new H3(topics.of(effect.topicCode())),
                new Paragraph(Texts.t("mystery.effect.criteria", criteria)),
                new Paragraph(sentence(effect)));
        if (effect.trained().offices().isEmpty()) {
            return;
        }
        add(sides(effect), offices(effect));
    }

    private static String sentence(TopicEffect effect) {
        Difference difference = effect.difference();
        if (difference == null) {
            return Texts.t(
                    "mystery.effect." + Objects.requireNonNull(effect.missing()),
                    effect.trained().offices().size(),
                    effect.others().offices().size(),
                    TopicEffect.MINIMUM_OFFICES);
        }
        String finding = !difference.excludesZero() ? "none" : difference.value() > 0 ? "more" : "less";
        return Texts.t(
                "mystery.effect.sentence." + finding,
                Texts.number(Math.abs(difference.value()), 1),
                Figures.signed(difference.interval().lower()),
                Figures.signed(difference.interval().upper()));
    }

    private static Div sides(TopicEffect effect) {
        var table = new PlainTable(
                Texts.t("mystery.effect"),
                List.of(
                        Texts.t("mystery.effect.side"),
                        Texts.t("mystery.effect.offices"),
                        Texts.t("mystery.change.before"),
                        Texts.t("mystery.change.after"),
                        Texts.t("mystery.change.difference")));
        table.addClassName("gm-full");
        side(table, "mystery.effect.trained", effect.trained());
        side(table, "mystery.effect.others", effect.others());
        if (effect.leftOut() > 0) {
            table.row(Texts.t("mystery.effect.left-out"), Texts.integer(effect.leftOut()), "–", "–", "–");
        }
        return table;
    }

    private static void side(PlainTable table, String key, Side side) {
        table.row(
                Texts.t(key),
                Texts.integer(side.offices().size()),
                Words.index(side.before()),
                Words.index(side.after()),
                side.before() == null || side.after() == null ? "–" : Figures.signed(side.after() - side.before()));
    }

    private NativeDetails offices(TopicEffect effect) {
        var table = new PlainTable(
                Texts.t("mystery.effect.by-office"),
                List.of(
                        Texts.t("mystery.office"),
                        Texts.t("mystery.effect.people"),
                        Texts.t("mystery.change.before"),
                        Texts.t("mystery.change.after"),
                        Texts.t("mystery.change.difference")));
        table.addClassName("gm-full");
        effect.trained().offices().forEach(office -> row(table, office));
        effect.others().offices().forEach(office -> row(table, office));
        return new NativeDetails(new Span(Texts.t("mystery.effect.by-office")), table);
    }

    private void row(PlainTable table, OfficeTopic office) {
        table.row(
                names.names().getOrDefault(office.office(), office.officeName()),
                Texts.integer(office.people()),
                Words.index(office.before()),
                Words.index(office.after()),
                Figures.signed(office.change()));
    }
}
