package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.mysteryclient.auditor.ConflictSheet;
import eu.gminarium.mysteryclient.auditor.OwnConflicts;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import eu.gminarium.ui.mysteryclient.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which offices an auditor may not audit and why, and the declaration that there are no others. */
@Singleton
final class ConflictForm {

    private final OwnConflicts conflicts;
    private final OfficeDirectory offices;

    ConflictForm(OwnConflicts conflicts, OfficeDirectory offices) {
        this.conflicts = conflicts;
        this.offices = offices;
    }

    /** Whether calls are hidden until the auditor declares. */
    boolean awaited() {
        return !conflicts.get().awaited().isEmpty();
    }

    Div of(Runnable then) {
        ConflictSheet sheet = conflicts.get();
        Set<OfficeId> closed =
                sheet.conflicts().stream().map(conflict -> conflict.office()).collect(Collectors.toSet());
        ConflictFields fields = new ConflictFields(offices.all().stream()
                .filter(office -> !closed.contains(office.id()))
                .toList());
        boolean awaited = !sheet.awaited().isEmpty();
        var declare = new Button(Texts.t(awaited ? "mystery.conflicts.declare" : "mystery.conflicts.add"), click -> {
            conflicts.declare(fields.picked());
            Notices.success(Texts.t("mystery.conflicts.declared"));
            then.run();
        });
        declare.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div();
        form.addClassName("gm-section");
        if (awaited) {
            String audits = sheet.awaited().stream()
                    .map(audit -> Texts.t(audit.title()))
                    .collect(Collectors.joining(", "));
            form.add(new Paragraph(Texts.t("mystery.conflicts.awaited", audits)));
        }
        form.add(closed(sheet));
        form.add(new H2(Texts.t("mystery.conflicts.more")));
        fields.all().forEach(form::add);
        form.add(declare);
        return form;
    }

    private Div closed(ConflictSheet sheet) {
        var part = new Div(new H2(Texts.t("mystery.conflicts")));
        part.addClassName("gm-section");
        if (sheet.conflicts().isEmpty()) {
            part.add(new Span(Texts.t("mystery.conflicts.none")));
            return part;
        }
        var table = new PlainTable(
                Texts.t("mystery.conflicts"), List.of(Texts.t("mystery.office"), Texts.t("mystery.conflict.kind")));
        OfficeNames names = OfficeNames.of(offices.all());
        sheet.conflicts().forEach(conflict -> table.row(names.of(conflict.office()), Words.of(conflict.kind())));
        part.add(table);
        return part;
    }
}
