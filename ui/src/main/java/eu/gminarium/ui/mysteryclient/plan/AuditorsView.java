package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.auditor.Auditor;
import eu.gminarium.mysteryclient.auditor.Auditors;
import eu.gminarium.mysteryclient.auditor.NewAuditor;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.Words;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The auditors and the offices that are closed to each of them. */
@Prototype
@Route(value = ":partnership/auditors", layout = MainLayout.class)
@ViewPermission(resource = Resource.AUDIT, verb = Verb.WRITE)
final class AuditorsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Auditors auditors;
    private final transient OfficeDirectory offices;
    private final transient ConflictDialog conflictDialog;

    AuditorsView(Auditors auditors, OfficeDirectory offices, ConflictDialog conflictDialog) {
        super("mystery.auditors.title");
        this.auditors = auditors;
        this.offices = offices;
        this.conflictDialog = conflictDialog;
        crumb(t("mystery.audits.title"), AuditsView.class);
        subtitle(t("mystery.auditors.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        actions(create(), new Anchor(CurrentPartnership.path(Paths.SETTLEMENT), t("mystery.settlement.title")));
        List<Auditor> all = auditors.list();
        Map<OfficeId, String> names = offices.distinctNames();
        add(LazyList.<Auditor>of(
                        t("mystery.auditors.title"),
                        all,
                        new EmptyState(VaadinIcon.USERS, t("mystery.auditors.empty"), create()))
                .column(t("mystery.auditor"), Auditor::name)
                .column(t("mystery.signs-in"), auditor -> t(auditor.account() == null ? "mystery.no" : "mystery.yes"))
                .column(
                        t("mystery.from"),
                        auditor -> t(auditor.contractor() ? "mystery.from.outside" : "mystery.from.office"))
                .column(t("mystery.conflicts"), auditor -> conflicts(auditor, names))
                .component(t("mystery.conflicts.declared-of"), this::edit));
    }

    private Button edit(Auditor auditor) {
        var button = new Button(
                t("mystery.conflicts.edit"),
                click -> conflictDialog.open(auditor, () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
        button.setAriaLabel(t("mystery.conflicts.of", auditor.name()));
        return button;
    }

    private Button create() {
        var button = new Button(t("mystery.auditor.new"), click -> dialog().open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private FormDialog<NewAuditor> dialog() {
        var username = new TextField(t("mystery.username"));
        username.setHelperText(t("mystery.username.help"));
        var conflicts = new MultiSelectComboBox<Office>(t("mystery.ConflictKind.WORK.field"));
        List<Office> all = offices.all();
        conflicts.setItems(all);
        conflicts.setItemLabelGenerator(DistinctNames.among(all)::apply);
        conflicts.setHelperText(t("mystery.conflicts.help"));
        return new FormDialog<>(t("mystery.auditor.new"), t("mystery.add"), NewAuditor.class, input -> {
                    auditors.add(input);
                    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                })
                .required("name", new TextField(t("mystery.auditor.name")))
                .field(
                        "username",
                        username,
                        builder -> builder.withConverter(
                                text -> text == null || ((String) text).isBlank() ? null : text,
                                text -> text == null ? "" : text))
                .field("conflicts", conflicts, builder -> builder.withConverter(AuditorsView::ids, ids -> Set.of()));
    }

    @SuppressWarnings("unchecked") // the field above holds offices
    private static Object ids(Object chosen) {
        return ((Set<Office>) chosen).stream().map(Office::id).collect(Collectors.toSet());
    }

    private String conflicts(Auditor auditor, Map<OfficeId, String> names) {
        return auditor.declared().stream()
                .flatMap(conflict -> Stream.ofNullable(names.get(conflict.office()))
                        .map(office -> office + " (" + Words.of(conflict.kind()) + ")"))
                .sorted(Formats.collator(locale()))
                .collect(Collectors.joining(", "));
    }
}
