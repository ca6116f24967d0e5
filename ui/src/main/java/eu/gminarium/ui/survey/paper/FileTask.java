package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.documents.Attachments;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.survey.paper.SheetPreview;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.FileUpload;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Problems;
import eu.gminarium.ui.common.Texts;
import java.util.stream.Collectors;

/** A file of sheets: dry run first, which names every cell that cannot be taken; then all of it or nothing. */
final class FileTask extends Task {

    private static final long serialVersionUID = 1L;

    private final transient PaperWork work;
    private final transient PaperPlace place;
    private final BatchChoice batch = new BatchChoice();
    private final WayChoice way = new WayChoice();
    private final Div outcome = new Div();
    private final Button commit = new Button(Texts.t("survey.import.commit"), click -> commit());
    private byte[] file = {};
    private String fingerprint = "";

    FileTask(PaperWork work, PaperPlace place) {
        this.work = work;
        this.place = place;
        outcome.addClassName("gm-import");
        outcome.getElement().setAttribute("aria-live", "polite");
        commit.addThemeVariants(ButtonVariant.PRIMARY);
        commit.setEnabled(false);
        var template = new FileDownload(
                Texts.t("survey.import.template"),
                Texts.t("survey.import.template.file"),
                Attachments.XLSX,
                () -> work.imports().template(place.wave(), place.office().id(), Texts.locale()));
        add(
                new Paragraph(Texts.t("survey.import.help")),
                new Paragraph(template),
                Row.of(batch, way),
                new FileUpload((name, bytes) -> dryRun(bytes), this::refuse),
                outcome,
                Row.of(commit));
    }

    /** Reads the batches anew. */
    @Override
    void show() {
        batch.offer(work.batches().of(place.wave(), place.office().id()), false);
    }

    private void dryRun(byte[] bytes) {
        forget();
        file = bytes;
        try {
            SheetPreview preview =
                    work.imports().dryRun(place.wave(), place.office().id(), bytes);
            fingerprint = preview.fingerprint();
            outcome.removeAll();
            outcome.add(new FileOutcome(preview));
            if (preview.committable()) {
                commit.setEnabled(true);
                commit.setText(Texts.t("survey.import.commit-sheets", preview.sheets()));
            }
        } catch (InvalidField invalid) {
            refuse(invalid.errors().stream().map(Problems::text).collect(Collectors.joining(" ")));
        } catch (Problem refused) {
            refuse(Problems.text(refused));
        }
    }

    /** Takes no file before a new one was checked. */
    private void forget() {
        file = new byte[0];
        fingerprint = "";
        commit.setEnabled(false);
        commit.setText(Texts.t("survey.import.commit"));
    }

    private void refuse(String reason) {
        forget();
        var refusal = new Div(new Paragraph(reason));
        refusal.addClassName("gm-error-summary");
        refusal.getElement().setAttribute("role", "alert");
        outcome.removeAll();
        outcome.add(refusal);
    }

    private void commit() {
        try {
            SheetPreview done = work.imports()
                    .commit(place.wave(), place.office().id(), file, batch.chosen(), way.assisted(), fingerprint);
            outcome.removeAll();
            forget();
            Notices.success(Texts.t("survey.import.done", done.sheets()));
            show();
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }
}
