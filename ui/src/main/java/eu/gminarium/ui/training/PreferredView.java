package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.evaluation.Aspect;
import eu.gminarium.training.evaluation.Evaluation;
import eu.gminarium.training.preferred.PreferredEntry;
import eu.gminarium.training.preferred.PreferredExports;
import eu.gminarium.training.preferred.PreferredList;
import eu.gminarium.training.preferred.PreferredProviders;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The January lists of preferred providers, year by year. */
@Prototype
@Route(value = ":partnership/preferred-providers", layout = MainLayout.class)
@NavigationItem(key = "nav.preferred", icon = VaadinIcon.MEDAL, order = 25, section = "nav.section.trainings")
@ViewPermission(resource = Resource.EVALUATION, verb = Verb.READ)
final class PreferredView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String CSV = "text/csv; charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient PreferredProviders providers;
    private final transient PreferredExports exports;
    private final transient Clock clock;

    PreferredView(PreferredProviders providers, PreferredExports exports, Clock clock) {
        super("after.preferred.title");
        this.providers = providers;
        this.exports = exports;
        this.clock = clock;
        subtitle(t("after.preferred.lead", Evaluation.MINIMUM));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Integer> years = providers.years();
        if (years.isEmpty()) {
            add(new EmptyState(VaadinIcon.MEDAL, t("after.preferred.empty")));
            return;
        }
        PreferredList list = providers.of(YearChoice.of(event, years).orElse(years.getFirst()));
        actions(buttons(list).toArray(Component[]::new));
        var files = new Div(file(list, "CSV", CSV), file(list, "XLSX", XLSX));
        files.addClassName("gm-recorded");
        add(new YearChoice("preferred-providers", years, list.year(), null), state(list), table(list), files);
    }

    private List<Component> buttons(PreferredList list) {
        boolean ripe = !Words.today(clock).isBefore(PreferredProviders.publishableFrom(list.year()));
        return Access.current().may(Resource.EVALUATION, Verb.WRITE) && list.publishedOn() == null && ripe
                ? List.of(Buttons.primary("after.preferred.publish", () -> ask(list)))
                : List.of();
    }

    private void ask(PreferredList list) {
        Confirm.ask(
                t("after.preferred.publish.question", String.valueOf(list.year())),
                t("after.preferred.publish.consequence"),
                t("after.preferred.publish"),
                () -> {
                    providers.publish(list.year());
                    Notices.success(t("after.preferred.published", String.valueOf(list.year())));
                    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                });
    }

    private StatusBadge state(PreferredList list) {
        LocalDate day = list.publishedOn();
        return day == null
                ? new StatusBadge(Tone.WARNING, t("after.preferred.draft"))
                : new StatusBadge(Tone.SUCCESS, t("after.preferred.published-on", Texts.date(day)));
    }

    private PlainTable table(PreferredList list) {
        List<String> headers = Stream.of(
                        Stream.of(
                                t("after.preferred.place"),
                                t("after.preferred.provider"),
                                t("after.preferred.cards"),
                                t("after.preferred.overall")),
                        Stream.of(Aspect.values()).map(aspect -> t("after.Aspect." + aspect.name())),
                        Stream.of(t("after.preferred.note")))
                .flatMap(names -> names)
                .toList();
        var table = new PlainTable(t("after.preferred.of-year", String.valueOf(list.year())), headers);
        list.entries().forEach(entry -> table.row(cells(entry)));
        return table;
    }

    private List<Component> cells(PreferredEntry entry) {
        Integer place = entry.place();
        Long cards = entry.cards();
        List<Component> cells = new ArrayList<>();
        cells.add(new Span(place == null ? Words.NOTHING : Texts.integer(place)));
        cells.add(new Span(entry.providerName()));
        cells.add(new Span(cards == null ? Words.NOTHING : Texts.integer(cards)));
        cells.add(new Span(EvaluationWords.mean(entry.overall())));
        for (Aspect aspect : Aspect.values()) {
            cells.add(new Span(EvaluationWords.mean(entry.means().get(aspect))));
        }
        cells.add(place == null ? Words.quiet(t("after.preferred.too-few", Evaluation.MINIMUM)) : new Span());
        return cells;
    }

    /** Ready when the link appears: a list has a few lines. */
    private Anchor file(PreferredList list, String name, String type) {
        int year = list.year();
        var locale = locale();
        byte[] content = CSV.equals(type) ? exports.csv(year, locale) : exports.xlsx(year, locale);
        String fileName = "preferred-providers-" + year + "." + name.toLowerCase(Locale.ROOT);
        return new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(content), fileName, type, content.length)),
                AttachmentType.DOWNLOAD,
                t("after.preferred.download", name));
    }
}
