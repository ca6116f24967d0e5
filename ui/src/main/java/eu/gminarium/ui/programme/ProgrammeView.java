package eu.gminarium.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeSummary;
import eu.gminarium.programme.Offices;
import eu.gminarium.programme.plan.Budget;
import eu.gminarium.programme.plan.Partner;
import eu.gminarium.programme.plan.Partners;
import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One programme: what it is for, its money, its agreement and its partners. */
@Prototype
@Route(value = ":partnership/programmes/:programme", layout = MainLayout.class)
@ViewPermission(resource = Resource.PROGRAMME, verb = Verb.READ)
final class ProgrammeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Programmes programmes;
    private final transient Partners partners;
    private final transient Offices offices;
    private final transient ProgrammeDialogs dialogs;
    private final transient PartnerDialogs partnerDialogs;
    private final transient LogoSection logos;

    ProgrammeView(
            Programmes programmes,
            Partners partners,
            Offices offices,
            ProgrammeDialogs dialogs,
            PartnerDialogs partnerDialogs,
            LogoSection logos) {
        this.programmes = programmes;
        this.partners = partners;
        this.offices = offices;
        this.dialogs = dialogs;
        this.partnerDialogs = partnerDialogs;
        this.logos = logos;
        crumb(t("programme.programmes.title"), ProgrammesView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ProgrammeId(RouteKey.of(event, "programme")));
    }

    private void show(ProgrammeId id) {
        removeAll();
        Programme programme = programmes.get(id);
        List<Partner> own = partners.of(id);
        title(programme.name());
        subtitle(Texts.date(programme.startsOn()) + " – " + Texts.date(programme.endsOn()));
        boolean mayWrite = Access.current().may(Resource.PROGRAMME, Verb.WRITE);
        if (mayWrite) {
            offer(programme, own);
        }
        Budget budget = programme.budget();
        if (budget != null) {
            add(money(budget));
        }
        if (programme.goals() != null) {
            var goals = new Paragraph(programme.goals());
            goals.addClassName("gm-goals");
            add(new H2(t("programme.goals")), goals);
        }
        add(facts(programme), people(id), new H2(t("programme.partners")));
        if (own.isEmpty()) {
            add(new EmptyState(VaadinIcon.HANDSHAKE, t("programme.partners.empty")));
        } else {
            add(table(own, mayWrite));
        }
        add(logos.of(id, mayWrite, () -> show(id)));
    }

    private void offer(Programme programme, List<Partner> own) {
        Runnable then = () -> show(programme.id());
        var add = new Button(
                t("programme.partner.add"),
                click -> partnerDialogs.add(programme.id(), own, then).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions(
                add,
                new Button(
                        t("programme.programmes.change"),
                        click ->
                                dialogs.change(programme, changed -> then.run()).open()));
    }

    /** Leads to the programme's people and to what it promised to its funder. */
    private Div people(ProgrammeId id) {
        var links = new Div();
        links.addClassName("gm-row");
        Access access = Access.current();
        String path = "programmes/" + id.value();
        if (access.may(Resource.PARTICIPANT, Verb.READ)) {
            links.add(new Anchor(CurrentPartnership.path(path + "/participants"), t("register.participants.title")));
        }
        if (access.may(Resource.PROJECT_INDICATOR, Verb.READ)) {
            links.add(
                    new Anchor(CurrentPartnership.path(path + "/project-indicators"), t("register.indicators.title")));
        }
        return links;
    }

    /** Reads as the sum that it is. */
    private Div money(Budget budget) {
        return Figure.row(
                new Figure(Texts.money(budget.grant()), t("programme.grant")),
                new Figure(Texts.money(budget.ownContribution()), "+ " + t("programme.own-contribution")),
                new Figure(Texts.money(budget.total()), "= " + t("programme.total")));
    }

    private Facts facts(Programme programme) {
        boolean agreed = programme.agreementNumber() != null || programme.agreementOn() != null;
        return new Facts()
                .fact(t("programme.funding"), programme.funding())
                .fact(
                        t("programme.agreement"),
                        agreed ? PartnerTable.agreement(programme.agreementNumber(), programme.agreementOn()) : null);
    }

    private PartnerTable table(List<Partner> own, boolean mayWrite) {
        Map<OfficeId, Office> byId = offices.list().stream()
                .map(OfficeSummary::office)
                .collect(Collectors.toMap(Office::id, Function.identity()));
        if (!mayWrite) {
            return new PartnerTable(own, byId, null);
        }
        return new PartnerTable(own, byId, partner -> {
            Runnable then = () -> show(partner.programme());
            return PartnerTable.buttons(
                    partner,
                    () -> partnerDialogs.change(partner, then).open(),
                    () -> partnerDialogs.remove(partner, then));
        });
    }
}
