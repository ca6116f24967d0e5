package eu.gminarium.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.plan.Budget;
import eu.gminarium.programme.plan.Partner;
import eu.gminarium.programme.plan.Partners;
import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The programmes with their money, dates and partners. */
@Prototype
@Route(value = ":partnership/programmes", layout = MainLayout.class)
@NavigationItem(key = "nav.programmes", icon = VaadinIcon.CLIPBOARD_TEXT, order = 60, section = "nav.section.programme")
@ViewPermission(resource = Resource.PROGRAMME, verb = Verb.READ)
final class ProgrammesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Programmes programmes;
    private final transient Partners partners;
    private final transient ProgrammeDialogs dialogs;

    ProgrammesView(Programmes programmes, Partners partners, ProgrammeDialogs dialogs) {
        super("programme.programmes.title");
        this.programmes = programmes;
        this.partners = partners;
        this.dialogs = dialogs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        boolean mayWrite = Access.current().may(Resource.PROGRAMME, Verb.WRITE);
        if (mayWrite) {
            var create = new Button(
                    t("programme.programmes.new"),
                    click -> dialogs.create(this::show).open());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            actions(create);
        }
        List<Programme> all = programmes.list();
        if (all.isEmpty()) {
            add(new EmptyState(VaadinIcon.CLIPBOARD_TEXT, t("programme.programmes.empty")));
        }
        all.forEach(programme -> add(section(programme, mayWrite)));
    }

    private Section section(Programme programme, boolean mayWrite) {
        List<Partner> own = partners.of(programme.id());
        var section = new Section(new H2(programme.name()));
        if (programme.goals() != null) {
            section.add(new Paragraph(programme.goals()));
        }
        section.add(new Paragraph(facts(programme)));
        Budget budget = programme.budget();
        if (budget != null) {
            section.add(Figure.row(
                    new Figure(Texts.money(budget.total()), t("programme.total")),
                    new Figure(Texts.money(budget.grant()), t("programme.grant")),
                    new Figure(Texts.money(budget.ownContribution()), t("programme.own-contribution"))));
        }
        if (mayWrite) {
            section.add(new Button(
                    t("programme.partner.add"),
                    click -> dialogs.addPartner(programme.id(), own, this::show).open()));
        }
        section.add(list(own));
        return section;
    }

    private String facts(Programme programme) {
        return Stream.of(
                        programme.funding(),
                        programme.agreementNumber(),
                        Texts.date(programme.startsOn()) + " – " + Texts.date(programme.endsOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private LazyList<Partner> list(List<Partner> own) {
        return new LazyList<Partner>(
                        t("programme.partners"),
                        piece -> own.stream()
                                .skip(piece.offset())
                                .limit(piece.limit())
                                .toList(),
                        own::size,
                        new EmptyState(VaadinIcon.HANDSHAKE, t("programme.partners.empty")))
                .column(t("programme.office"), Partner::officeName)
                .column(
                        t("programme.partner.role"),
                        partner -> t("programme.role." + partner.terms().role()))
                .number(
                        t("programme.partner.target"),
                        partner -> number(partner.terms().targetParticipants()))
                .number(
                        t("programme.partner.staff"),
                        partner -> number(partner.terms().staffCount()));
    }

    private static String number(@Nullable Integer value) {
        return value == null ? "–" : Texts.integer(value);
    }
}
