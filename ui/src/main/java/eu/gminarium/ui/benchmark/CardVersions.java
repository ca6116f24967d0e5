package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.benchmark.card.CardVersion;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The versions of an indicator's definition: since when each holds, what it says, and what it changed. */
final class CardVersions extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** @param versions the latest first, more than one */
    CardVersions(List<CardVersion> versions, ZoneId zone) {
        super(Texts.t("benchmark.versions", versions.size()));
        addClassName("gm-reading");
        var table = new PlainTable(
                Texts.t("benchmark.versions.title"),
                List.of(
                        Texts.t("benchmark.fact.version"),
                        Texts.t("benchmark.versions.valid"),
                        Texts.t("benchmark.versions.written"),
                        Texts.t("benchmark.card.definition"),
                        Texts.t("benchmark.versions.changed")));
        for (int i = 0; i < versions.size(); i++) {
            CardVersion version = versions.get(i);
            LocalDate next = i == 0 ? null : versions.get(i - 1).definition().validFrom();
            table.row(
                    Integer.toString(version.number()),
                    validity(version.definition().validFrom(), next),
                    Texts.date(LocalDate.ofInstant(version.writtenAt(), zone)),
                    Texts.t(version.definition().name()) + ". "
                            + Texts.t(version.definition().definition()),
                    changed(version));
        }
        setContent(new Div(new Paragraph(Texts.t("benchmark.versions.lead")), table));
    }

    /** For who came to read them. */
    void openAndShow() {
        setOpen(true);
        getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }

    private static String validity(@Nullable LocalDate from, @Nullable LocalDate next) {
        if (from == null) {
            return next == null ? "–" : Texts.t("benchmark.versions.until", next.minusDays(1));
        }
        return next == null
                ? Texts.t("benchmark.fact.validity.from", from)
                : Texts.t("benchmark.versions.from-to", from, next.minusDays(1));
    }

    private static String changed(CardVersion version) {
        if (version.changed().isEmpty()) {
            return version.number() == 1 ? Texts.t("benchmark.versions.first") : Texts.t("benchmark.versions.nothing");
        }
        return version.changed().stream()
                .map(part -> Texts.t("benchmark.versions.part." + part))
                .collect(Collectors.joining(", "));
    }
}
