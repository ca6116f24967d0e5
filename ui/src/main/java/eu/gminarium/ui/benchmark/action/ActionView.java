package eu.gminarium.ui.benchmark.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.action.ActionContent;
import eu.gminarium.benchmark.action.ActionId;
import eu.gminarium.benchmark.action.ActionRevision;
import eu.gminarium.benchmark.action.ActionState;
import eu.gminarium.benchmark.action.ImprovementAction;
import eu.gminarium.benchmark.action.ImprovementActions;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.benchmark.NextSteps;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;

/** One improvement action: how it began, what was done, and what became of the value. */
@Prototype
@Route(value = ":partnership/actions/:action", layout = MainLayout.class)
@ViewPermission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.READ)
final class ActionView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ImprovementActions actions;
    private final transient IndicatorCards cards;
    private final transient OfficeDirectory offices;
    private final transient EvidenceSection evidence;
    private final transient ActionWords words;

    ActionView(
            ImprovementActions actions,
            IndicatorCards cards,
            OfficeDirectory offices,
            EvidenceSection evidence,
            ActionWords words) {
        this.actions = actions;
        this.cards = cards;
        this.offices = offices;
        this.evidence = evidence;
        this.words = words;
    }

    static String path(ActionId action) {
        return CurrentPartnership.path("actions/" + action.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        crumb(t("action.title"), ActionBoardView.class);
        show(actions.get(new ActionId(RouteKey.of(event, "action"))));
    }

    private void show(ImprovementAction action) {
        removeAll();
        Office office = offices.get(action.office());
        IndicatorCard card = cards.find(action.indicator()).orElseThrow(RecordNotFound::new);
        title(action.title());
        subtitle(offices.distinctName(office) + " · " + t(card.definition().name()));
        boolean writes = Access.current()
                .offices(Resource.IMPROVEMENT_ACTION, Verb.WRITE)
                .contains(action.office());
        if (writes) {
            actions(change(action));
        }
        add(facts(action), finding(action), effect(action, card.definition()));
        add(evidence.section(action, writes, this::show), history(action));
    }

    private Button change(ImprovementAction action) {
        var button = new Button(
                t("action.change"),
                click -> ActionForm.change(
                                action, actions.colleagues(action.office()), content -> save(action, content))
                        .open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void save(ImprovementAction action, ActionContent content) {
        ImprovementAction changed = actions.change(action.id(), content, action.revision());
        Notices.success(t("action.saved"));
        show(changed);
    }

    private Facts facts(ImprovementAction action) {
        return new Facts()
                .fact(t("action.state"), ActionWords.state(action))
                .fact(t("action.page.reason"), action.reason())
                .fact(t("action.page.due"), ActionWords.due(action))
                .fact(t("action.page.owner"), action.owner());
    }

    private Section finding(ImprovementAction action) {
        Section section = part("action.page.finding");
        if (action.finding() == null) {
            section.add(new Paragraph(t("action.page.no-finding")));
        } else {
            section.getElement().appendChild(new Element("blockquote").setText(action.finding()));
        }
        section.add(new Anchor(
                Paths.office(action.office()) + "?" + NextSteps.INDICATOR + "=" + action.indicator(),
                t("action.page.results")));
        return section;
    }

    private Section effect(ImprovementAction action, IndicatorDefinition card) {
        Section section = part("action.page.effect");
        var before = action.effect().baseline();
        var after = action.effect().later();
        var period = action.effect().laterPeriod();
        section.add(
                ActionWords.verdict(action.effect()),
                new Paragraph(words.effect(action, card)),
                new Facts()
                        .fact(
                                t("action.page.before"),
                                before == null ? null : words.value(card, action.period(), before))
                        .fact(
                                t("action.page.after"),
                                after == null || period == null ? null : words.value(card, period, after))
                        .fact(t("benchmark.fact.version"), Integer.toString(action.definition())));
        if (after != null) {
            var caution = new Paragraph(t("action.page.caution"));
            caution.addClassName("gm-quiet");
            section.add(caution);
        }
        boolean writes =
                Access.current().offices(Resource.GOOD_PRACTICE, Verb.WRITE).contains(action.office());
        if (writes && action.state() == ActionState.DONE) {
            section.add(new Anchor(GoodPracticesView.write(action.indicator()), t("action.page.practice")));
        }
        return section;
    }

    private Section history(ImprovementAction action) {
        Section section = part("action.page.history");
        var list = new OrderedList();
        actions.revisions(action.id()).reversed().forEach(revision -> list.add(new ListItem(line(revision))));
        section.add(list);
        list.getElement().setAttribute("reversed", true);
        return section;
    }

    private static String line(ActionRevision revision) {
        String when = Texts.dateTime(
                revision.at(), Access.current().requirePartnership().zone());
        String who = revision.by() == null ? when : when + ", " + revision.by();
        String what = Texts.t("action.state." + revision.state()) + ", "
                + Texts.t("action.due", Texts.date(revision.dueOn())) + ": " + revision.title();
        return revision.reason() == null ? who + ": " + what : who + ": " + what + " (" + revision.reason() + ")";
    }

    static Section part(String headingKey) {
        var section = new Section(new H2(Texts.t(headingKey)));
        section.addClassName("gm-action-part");
        return section;
    }

    static Anchor outside(String address, String text) {
        var link = new Anchor(address, text);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
