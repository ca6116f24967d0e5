package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.card.CardVersion;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementRevision;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.report.job.DashboardReports;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.benchmark.report.BriefButton;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record behind a number: what it is, by which definition, and who entered, signed and accepted it when. */
@Prototype
@Route(value = ":partnership/measurements/:measurement", layout = MainLayout.class)
@ViewPermission(resource = Resource.MEASUREMENT, verb = Verb.READ)
final class MeasurementRecordView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Measurements measurements;
    private final transient IndicatorCards cards;
    private final transient OfficeDirectory offices;
    private final transient BenchmarkWords words;
    private final transient RevisionTable table;
    private final transient DashboardReports reports;

    MeasurementRecordView(
            Measurements measurements,
            IndicatorCards cards,
            OfficeDirectory offices,
            BenchmarkWords words,
            RevisionTable table,
            DashboardReports reports) {
        this.measurements = measurements;
        this.cards = cards;
        this.offices = offices;
        this.words = words;
        this.table = table;
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Measurement found = measurements.get(new MeasurementId(RouteKey.of(event, "measurement")));
        IndicatorCard card = cards.find(found.indicator()).orElseThrow(RecordNotFound::new);
        Office office = offices.get(found.office());
        IndicatorDefinition definition = definition(card, found.definition());
        List<MeasurementRevision> revisions = measurements.revisions(found.id());
        removeAll();
        title(t("benchmark.record.title", t(definition.name()), words.figures().period(found.period())));
        String name = offices.distinctName(office);
        subtitle(name);
        crumb(t("benchmark.dashboard.title"), DashboardView.class);
        crumb(t(definition.name()), Paths.indicator(card.code()));
        if (Access.current().may(Resource.DASHBOARD, Verb.READ)) {
            actions(new BriefButton(reports, office.id(), name));
        }
        add(facts(found, name, card, definition, revisions));
        if (!revisions.isEmpty()) {
            var section = new Section(
                    new H2(t("benchmark.record.revisions")), table.of(definition, office, words.figures(), revisions));
            section.addClassName("gm-section");
            add(section);
        }
    }

    /** The definition by which the value was counted, which may no longer be the card's. */
    private IndicatorDefinition definition(IndicatorCard card, int number) {
        return cards.versions(card.id()).stream()
                .filter(version -> version.number() == number)
                .map(CardVersion::definition)
                .findFirst()
                .orElse(card.definition());
    }

    private Facts facts(
            Measurement found,
            String office,
            IndicatorCard card,
            IndicatorDefinition definition,
            List<MeasurementRevision> revisions) {
        MeasuredValue entered = found.entered();
        var facts = new Facts()
                .fact(t("benchmark.record.value"), value(found, definition))
                .fact(t("benchmark.card.definition"), t(definition.definition()))
                .fact(t("benchmark.fact.version"), version(found, card))
                .fact(t("benchmark.office"), new Anchor(Paths.office(found.office(), card.code()), office))
                .fact(t("benchmark.period"), words.figures().period(found.period()))
                .fact(t("benchmark.record.source"), t("benchmark.source." + found.source()));
        if (entered != null) {
            facts.fact(t("benchmark.record.fraction"), fraction(entered))
                    .fact(t("benchmark.measurement.n"), entered.n() == null ? null : Long.toString(entered.n()))
                    .fact(t("benchmark.measurement.certainty"), t("benchmark.certainty." + entered.certainty()))
                    .fact(t("benchmark.measurement.note"), entered.note());
        }
        return facts.fact(t("benchmark.measurement.status"), MeasurementEditor.badge(found))
                .fact(t("benchmark.record.revision"), revisions.isEmpty() ? null : Integer.toString(found.revision()));
    }

    private Component value(Measurement found, IndicatorDefinition definition) {
        var value = new Span(new Span(words.figures().words(definition, found.value())));
        if (!found.released()) {
            value.add(new Span(" "), new StatusBadge(Tone.INFORMATION, t("benchmark.record.embargo")));
        }
        if (found.confidential() && found.entered() != null) {
            value.add(new Span(" "), new StatusBadge(Tone.WARNING, t("benchmark.cell.confidential")));
        }
        return value;
    }

    private String version(Measurement found, IndicatorCard card) {
        String number = Integer.toString(found.definition());
        return found.definition() == card.definitionNumber() ? number : t("benchmark.record.old-version", number);
    }

    private static @Nullable String fraction(MeasuredValue entered) {
        return entered.numerator() == null || entered.denominator() == null
                ? null
                : number(entered.numerator()) + " / " + number(entered.denominator());
    }

    private static String number(BigDecimal value) {
        return Texts.number(
                value.doubleValue(), Math.max(0, value.stripTrailingZeros().scale()));
    }
}
