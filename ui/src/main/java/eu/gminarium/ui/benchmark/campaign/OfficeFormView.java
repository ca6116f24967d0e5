package eu.gminarium.ui.benchmark.campaign;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.campaign.CampaignId;
import eu.gminarium.benchmark.campaign.form.Form;
import eu.gminarium.benchmark.campaign.form.FormEntry;
import eu.gminarium.benchmark.campaign.form.FormLine;
import eu.gminarium.benchmark.campaign.form.Forms;
import eu.gminarium.benchmark.card.IndicatorArea;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.benchmark.BenchmarkWords;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.UnsavedChanges;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An office's form in a campaign: every indicator on one page; it is kept as one goes, then signed, accepted or given back. */
@Prototype
@Route(value = ":partnership/campaigns/:campaign/offices/:office", layout = MainLayout.class)
@ViewPermission(resource = Resource.CAMPAIGN, verb = Verb.READ)
final class OfficeFormView extends Page implements BeforeEnterObserver, BeforeLeaveObserver, LineEditor.Desk {

    private static final long serialVersionUID = 1L;

    private final transient Forms forms;
    private final transient FormActions actions;
    private final transient IndicatorCards cards;
    private final transient BenchmarkWords words;
    private final transient Clock clock;
    private final Div summary = new Div();
    private final Span saved = new Span();
    private final transient List<LineEditor> editors = new ArrayList<>();
    private transient @Nullable Form form;

    OfficeFormView(Forms forms, FormActions actions, IndicatorCards cards, BenchmarkWords words, Clock clock) {
        this.forms = forms;
        this.actions = actions;
        this.cards = cards;
        this.words = words;
        this.clock = clock;
        saved.addClassName("gm-quiet");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignId campaign = new CampaignId(RouteKey.of(event, "campaign"));
        OfficeId office = new OfficeId(RouteKey.of(event, "office"));
        crumb(t("campaign.title"), CampaignsView.class);
        Form found = forms.get(campaign, office);
        crumb(found.campaign().name(), Paths.campaign(campaign));
        show(found);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        UnsavedChanges.ask(event, editors.stream().anyMatch(LineEditor::unsaved));
    }

    private void show(Form now) {
        removeAll();
        editors.clear();
        saved.setText("");
        title(t("campaign.form.title", now.office().displayName()));
        subtitle(t(
                "campaign.form.lead",
                now.campaign().name(),
                words.figures().period(now.campaign().period())));
        add(summary, saved);
        form = now;
        boolean writes = writes(now);
        for (IndicatorArea area : cards.areas()) {
            List<FormLine> lines = now.lines().stream()
                    .filter(line -> line.card().definition().area().equals(area.code()))
                    .toList();
            if (!lines.isEmpty()) {
                add(section(area, lines, writes));
            }
        }
        refresh(now);
    }

    private boolean writes(Form now) {
        return now.takesValuesOn(LocalDate.ofInstant(clock.instant(), zone()))
                && Access.current()
                        .offices(Resource.MEASUREMENT, Verb.WRITE)
                        .contains(now.office().id());
    }

    private Section section(IndicatorArea area, List<FormLine> lines, boolean writes) {
        var section = new Section(new H2(t(area.name())));
        section.addClassName("gm-line-section");
        lines.forEach(line -> {
            var editor = new LineEditor(line, words, writes, this);
            actions.offers(this::form, line, this::show).forEach(editor::offer);
            editors.add(editor);
            section.add(editor);
        });
        return section;
    }

    /** The heading's figures and buttons, which change with every value. */
    private void refresh(Form now) {
        form = now;
        summary.removeAll();
        summary.add(FormSummary.of(now, zone()));
        actions(actions.buttons(this::form, this::show));
    }

    private Form form() {
        return Objects.requireNonNull(form);
    }

    private static ZoneId zone() {
        return Access.current().requirePartnership().zone();
    }

    @Override
    public void keep(LineEditor editor, FormEntry entry) {
        try {
            Form now = forms.save(form().campaign().id(), form().office().id(), List.of(entry));
            refresh(now);
            editor.kept(line(now, entry.indicator()));
            saved.setText(t("campaign.saved", Texts.dateTime(clock.instant(), zone())));
        } catch (InvalidField invalid) {
            editor.refuse(invalid);
        } catch (StaleVersion overtaken) {
            choose(editor, entry.indicator());
        }
    }

    private void choose(LineEditor editor, String indicator) {
        Form now = forms.get(form().campaign().id(), form().office().id());
        FormLine theirs = line(now, indicator);
        refresh(now);
        String value = theirs.now() == null
                ? "–"
                : words.figures().words(theirs.card().definition(), theirs.now().value());
        Confirm.choose(
                t("campaign.overtaken.question", t(theirs.card().definition().name())),
                t("campaign.overtaken.explanation", value),
                new Confirm.Way(t("campaign.overtaken.theirs"), () -> editor.replace(theirs)),
                new Confirm.Way(t("campaign.overtaken.mine"), () -> editor.overwrite(theirs)));
    }

    private static FormLine line(Form form, String indicator) {
        return form.lines().stream()
                .filter(line -> line.card().code().equals(indicator))
                .findFirst()
                .orElseThrow(StaleVersion::new);
    }
}
