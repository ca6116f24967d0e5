package eu.gminarium.ui.mysteryclient.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.appeal.OfficeResult;
import eu.gminarium.mysteryclient.appeal.OfficeResults;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.Preview;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.AuditSelect;
import eu.gminarium.ui.mysteryclient.Words;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an office sees of its own calls in an audit, and where it appeals; which one stands in the address. */
@Prototype
@Route(value = ":partnership/office-results", layout = MainLayout.class)
@NavigationItem(
        key = "nav.office-results",
        icon = VaadinIcon.CLIPBOARD_CHECK,
        order = 43,
        section = "nav.section.mystery-client")
@ViewPermission(resource = Resource.OFFICE_RESULT, verb = Verb.READ)
final class OfficeResultView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OfficeResults results;
    private final transient AppealDialogs dialogs;
    private final transient ConsentSection consent;

    OfficeResultView(OfficeResults results, AppealDialogs dialogs, ConsentSection consent) {
        super("mystery.office-result");
        this.results = results;
        this.dialogs = dialogs;
        this.consent = consent;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Audit> audits = results.audits();
        if (audits.isEmpty()) {
            add(new EmptyState(VaadinIcon.CLIPBOARD_CHECK, t("mystery.office-result.empty")));
            return;
        }
        OfficeResultQuery query = OfficeResultQuery.of(event.getLocation());
        AuditId audit = query.audit() == null ? audits.getFirst().id() : query.audit();
        List<Office> offices = results.offices(audit);
        OfficeId office = query.office() != null
                ? query.office()
                : offices.stream().findFirst().map(Office::id).orElse(null);
        if (office == null) {
            throw new RecordNotFound();
        }
        show(audits, offices, results.of(audit, office), event.getLocation().getPath());
    }

    private void show(List<Audit> audits, List<Office> offices, OfficeResult result, String path) {
        title(offices.size() > 1 ? result.officeName() : t("mystery.office-result"));
        subtitle(t(result.audit().title()) + " · " + Words.days(result.audit()));
        add(filters(audits, offices, result, path), figures(result));
        boolean appeals = result.open()
                && Access.current().offices(Resource.APPEAL, Verb.WRITE).contains(result.office());
        add(new OfficeCriteria(result));
        add(new OfficeCalls(result, appeals ? dialogs : null, this::reload));
        if (!result.appeals().isEmpty()) {
            add(new AppealSection("mystery.appeals", result.appeals(), null, this::reload));
        }
        if (Access.current().may(Resource.PUBLICATION, Verb.READ)) {
            add(consent.of(result.office(), this::reload));
        }
    }

    private Div filters(List<Audit> audits, List<Office> offices, OfficeResult result, String path) {
        var audit = new AuditSelect(
                "mystery.audit", audits, result.audit().id(), picked -> go(path, picked, result.office(), audits));
        var row = new Div(audit, Words.badge(result.audit().status()));
        row.addClassName("gm-row");
        if (offices.size() > 1) {
            row.addComponentAtIndex(1, office(offices, result, path));
        }
        return row;
    }

    private Select<Office> office(List<Office> offices, OfficeResult result, String path) {
        var office = new Select<Office>();
        office.setLabel(t("mystery.office"));
        office.setItems(offices);
        office.setItemLabelGenerator(DistinctNames.among(offices)::apply);
        offices.stream()
                .filter(item -> item.id().equals(result.office()))
                .findFirst()
                .ifPresent(office::setValue);
        office.addValueChangeListener(change -> navigate(
                path,
                new OfficeResultQuery(result.audit().id(), change.getValue().id())));
        return office;
    }

    /** To the same office, if it has a result there. */
    private void go(String path, AuditId audit, OfficeId office, List<Audit> audits) {
        boolean there = audits.stream().anyMatch(each -> each.id().equals(audit))
                && results.offices(audit).stream().anyMatch(each -> each.id().equals(office));
        navigate(path, new OfficeResultQuery(audit, there ? office : null));
    }

    private void navigate(String path, OfficeResultQuery query) {
        getUI().ifPresent(ui -> ui.navigate(path, query.parameters()));
    }

    private Div figures(OfficeResult result) {
        var index = new Figure(Words.index(result.index()), t("mystery.index"));
        if (result.interval() != null) {
            index.note(t("mystery.office-result.interval", Words.interval(result.interval())));
        }
        var calls = new Figure(Texts.integer(result.n()), t("mystery.calls.scored"));
        Figure deadline = deadline(result.preview(), result.open());
        return deadline == null ? Figure.row(index, calls) : Figure.row(index, calls, deadline);
    }

    private @Nullable Figure deadline(@Nullable Preview preview, boolean open) {
        return preview == null
                ? null
                : new Figure(Texts.date(preview.endsOn()), t("mystery.office-result.deadline"))
                        .note(t(open ? "mystery.office-result.open" : "mystery.office-result.closed"));
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
