package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.dashboard.Finding;
import eu.gminarium.benchmark.dashboard.Finding.Kind;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;

/** What one can do about a figure: plan an action for one's own office, ask another one, read how others did it. */
public final class NextSteps {

    /** Parameter of the action board's address: the office for which an action is planned. */
    public static final String PLAN = "plan";

    /** Parameter of the good practices' address: the office that is asked. */
    public static final String ASK = "ask";

    /** Code of the indicator. */
    public static final String INDICATOR = Paths.INDICATOR_PARAMETER;

    /** First and last day of the value that an action starts from. */
    public static final String FROM = "from";

    /** Last day. */
    public static final String TO = "to";

    private NextSteps() {}

    /** The board with the form of a new action. */
    public static String plan(OfficeId office, String indicator, Period period) {
        return CurrentPartnership.path("actions?" + PLAN + "=" + office.value() + "&" + INDICATOR + "=" + indicator
                + "&" + FROM + "=" + period.from() + "&" + TO + "=" + period.to());
    }

    /** The notes on an indicator, with the form that asks an office. */
    public static String ask(OfficeId office, String indicator) {
        return practices(indicator) + "&" + ASK + "=" + office.value();
    }

    /** The notes on an indicator. */
    public static String practices(String indicator) {
        return CurrentPartnership.path("good-practices?" + INDICATOR + "=" + indicator);
    }

    /** Whether the person may ask the office, which is none of their own. */
    public static boolean mayAsk(OfficeId office) {
        Access access = Access.current();
        OfficeReach own = access.offices(Resource.OFFICE_ANSWER, Verb.WRITE);
        boolean ownOffice = own instanceof OfficeReach.Only && own.contains(office);
        return access.may(Resource.OFFICE_QUESTION, Verb.WRITE) && !ownOffice;
    }

    /**
     * The steps that a finding suggests to the person; may be none.
     *
     * @param own whether it speaks of the person's own office, which nobody asks by mail
     */
    static Div of(Finding finding, String office, boolean own) {
        var steps = new Div(links(finding, office, own).toArray(Component[]::new));
        steps.addClassName("gm-next-steps");
        steps.setVisible(steps.getComponentCount() > 0);
        return steps;
    }

    private static List<Component> links(Finding finding, String office, boolean own) {
        OfficeId id = finding.cell().office();
        String code = finding.card().code();
        Period period = finding.cell().period();
        List<Component> links = new ArrayList<>();
        OfficeReach plans = Access.current().offices(Resource.IMPROVEMENT_ACTION, Verb.WRITE);
        if (period != null && plans.contains(id)) {
            String subject = Texts.t(finding.card().definition().name()) + ", " + office;
            links.add(link(plan(id, code, period), "action.plan", Texts.t("action.plan.what", subject)));
        }
        boolean exemplary = finding.kind() == Kind.AHEAD || finding.kind() == Kind.BETTER;
        if (exemplary && !own && mayAsk(id)) {
            links.add(link(ask(id, code), "question.ask", Texts.t("question.ask.what", office)));
        }
        return links;
    }

    private static Anchor link(String path, String textKey, String aloud) {
        var link = new Anchor(path, Texts.t(textKey));
        link.setAriaLabel(aloud);
        return link;
    }
}
