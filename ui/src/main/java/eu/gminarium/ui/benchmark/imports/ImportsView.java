package eu.gminarium.ui.benchmark.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.imports.ImportStatus;
import eu.gminarium.benchmark.imports.MeasurementImport;
import eu.gminarium.benchmark.imports.MeasurementImportId;
import eu.gminarium.benchmark.imports.MeasurementImports;
import eu.gminarium.benchmark.quality.FlagSentences;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.benchmark.BenchmarkWords;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files of values: all that were tried or taken over, or one of them with what it would do. */
@Prototype
@Route(value = ":partnership/measurement-imports", layout = MainLayout.class)
@ViewPermission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
final class ImportsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "import";

    private final transient MeasurementImports imports;
    private final transient IndicatorCards cards;
    private final transient OfficeDirectory offices;
    private final transient FlagSentences sentences;
    private final transient BenchmarkWords words;

    ImportsView(
            MeasurementImports imports,
            IndicatorCards cards,
            OfficeDirectory offices,
            FlagSentences sentences,
            BenchmarkWords words) {
        this.imports = imports;
        this.cards = cards;
        this.offices = offices;
        this.sentences = sentences;
        this.words = words;
    }

    /** The page of one import. */
    static String path(MeasurementImportId id) {
        return Paths.imports() + "?" + PARAMETER + "=" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter(PARAMETER);
        if (asked.isPresent()) {
            show(RouteKey.parse(asked.get()).map(MeasurementImportId::new).orElseThrow(RecordNotFound::new));
        } else {
            showAll();
        }
    }

    private void showAll() {
        crumb(t("benchmark.measurements.title"), CurrentPartnership.path("measurements"));
        title(t("benchmark.import.title"));
        subtitle(t("benchmark.import.lead"));
        actions(newImport());
        add(new H2(t("benchmark.import.list")), list(imports.list()));
    }

    private Anchor newImport() {
        var link = new Anchor(Paths.newImport(), t("benchmark.import.new"));
        link.addClassName("gm-button");
        return link;
    }

    private LazyList<MeasurementImport> list(List<MeasurementImport> all) {
        var empty = new EmptyState(VaadinIcon.UPLOAD, t("benchmark.import.list.empty"));
        return LazyList.<MeasurementImport>of(t("benchmark.import.list"), all, empty)
                .link(t("benchmark.import.file"), MeasurementImport::fileName, each -> path(each.id()))
                .component(t("benchmark.import.status"), each -> badge(each.status()))
                .column(
                        t("benchmark.import.when"),
                        each -> Texts.dateTime(
                                latest(each),
                                Access.current().requirePartnership().zone()))
                .number(
                        t("benchmark.import.values"),
                        each -> Texts.integer(
                                each.report().newValues() + each.report().changedValues()))
                .number(
                        t("benchmark.import.errors"),
                        each -> Texts.integer(each.report().problemCount()));
    }

    private static Instant latest(MeasurementImport each) {
        Instant taken = each.takenAt() == null ? each.triedAt() : each.takenAt();
        return each.undoneAt() == null ? taken : each.undoneAt();
    }

    static StatusBadge badge(ImportStatus status) {
        Tone tone = switch (status) {
            case TRIED -> Tone.INFORMATION;
            case TAKEN -> Tone.SUCCESS;
            case UNDONE -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Texts.t("benchmark.import.status." + status));
    }

    private static boolean bringsNothing(MeasurementImport shown) {
        return shown.status() == ImportStatus.TRIED
                && shown.report().problemCount() == 0
                && !shown.report().committable();
    }

    private void show(MeasurementImportId id) {
        MeasurementImport shown = imports.get(id);
        crumb(t("benchmark.import.title"), Paths.imports());
        title(shown.fileName());
        subtitle(bringsNothing(shown) ? t("benchmark.import.nothing") : null);
        var actions = new ImportActions(imports, shown);
        actions(actions.buttons());
        add(new ImportFacts(shown));
        if (shown.status() == ImportStatus.TRIED
                && !shown.report().unresolvedIndicators().isEmpty()) {
            boolean makesCards = Access.current().may(Resource.INDICATOR, Verb.WRITE);
            add(new UnresolvedForm(imports, shown, cards.all(), makesCards));
        }
        add(new ImportFindings(shown, cards.all(), offices.distinctNames(), sentences, words));
        add(actions.remarks());
    }
}
