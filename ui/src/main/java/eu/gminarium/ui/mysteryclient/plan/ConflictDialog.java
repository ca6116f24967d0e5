package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import eu.gminarium.mysteryclient.auditor.Auditor;
import eu.gminarium.mysteryclient.auditor.Auditors;
import eu.gminarium.mysteryclient.auditor.Conflict;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.call.ConflictFields;
import jakarta.inject.Singleton;
import java.util.List;

/** Closes offices to an auditor and opens them again, for those who declare on paper. */
@Singleton
final class ConflictDialog {

    private final Auditors auditors;
    private final OfficeDirectory offices;

    ConflictDialog(Auditors auditors, OfficeDirectory offices) {
        this.auditors = auditors;
        this.offices = offices;
    }

    void open(Auditor auditor, Runnable then) {
        ConflictFields fields = new ConflictFields(offices.all());
        fields.show(auditor.declared(), offices.byId());
        var body = new Div();
        body.addClassName("gm-section");
        fields.all().forEach(body::add);
        var dialog = new Dialog(body);
        dialog.setWidth("min(40rem, calc(100vw - 2rem))");
        dialog.setHeaderTitle(Texts.t("mystery.conflicts.of", auditor.name()));
        var save = new Button(Texts.t("mystery.save"), click -> {
            save(auditor, fields.picked());
            dialog.close();
            then.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(Texts.t("common.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private void save(Auditor auditor, List<Conflict> picked) {
        auditor.declared().stream()
                .filter(conflict -> !picked.contains(conflict))
                .forEach(conflict -> auditors.removeConflict(auditor.id(), conflict.office()));
        picked.stream()
                .filter(conflict -> !auditor.declared().contains(conflict))
                .forEach(conflict -> auditors.declareConflict(auditor.id(), conflict));
    }
}
