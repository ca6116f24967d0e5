package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.paper.PaperBatch;
import eu.gminarium.survey.print.SheetPrint;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An office's batches of printed sheets: how many were printed, handed out, returned and typed. */
final class BatchesTask extends Task {

    private static final long serialVersionUID = 1L;

    private final transient PaperWork work;
    private final transient PaperPlace place;

    BatchesTask(PaperWork work, PaperPlace place) {
        this.work = work;
        this.place = place;
    }

    /** Reads the batches anew. */
    @Override
    void show() {
        removeAll();
        List<PaperBatch> batches =
                work.batches().of(place.wave(), place.office().id());
        var more = new Button(Texts.t("survey.batch.new"), VaadinIcon.PLUS.create(), click -> plan());
        more.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Texts.t("survey.batch.lead")));
        add(batches.isEmpty() ? new EmptyState(VaadinIcon.FILE_TEXT_O, Texts.t("survey.batch.empty")) : table(batches));
        add(Row.of(more));
    }

    private void plan() {
        BatchForm.planning(form -> {
                    work.batches().add(place.wave(), place.office().id(), form.toNewBatch());
                    show();
                })
                .open();
    }

    private void count(PaperBatch batch) {
        CountForm.of(batch, counts -> {
                    work.batches().count(place.wave(), place.office().id(), batch.id(), counts);
                    show();
                })
                .open();
    }

    private PlainTable table(List<PaperBatch> batches) {
        var table = new PlainTable(
                Texts.t("survey.paper.task.batches"),
                Stream.of("", ".printed", ".handed-out", ".returned", ".rate", ".entered", ".errors", ".actions")
                        .map(column -> Texts.t("survey.batch" + column))
                        .toList());
        batches.forEach(batch -> table.row(cells(batch)));
        return table;
    }

    private List<Component> cells(PaperBatch batch) {
        return List.of(
                new Span(Texts.integer(batch.number())),
                new Span(Texts.integer(batch.printed())),
                counted(batch.handedOut()),
                counted(batch.returned()),
                new Span(batch.returnRate()
                        .map(Share::value)
                        .map(Texts::percent)
                        .orElseGet(() -> Texts.t("survey.batch.not-counted"))),
                new Span(Texts.integer(batch.entered())),
                new Span(errors(batch)),
                actions(batch));
    }

    private static Span counted(@Nullable Integer number) {
        return new Span(number == null ? Texts.t("survey.batch.not-counted") : Texts.integer(number));
    }

    private static String errors(PaperBatch batch) {
        if (batch.checkEvery() == 0) {
            return Texts.t("survey.batch.errors.off");
        }
        return batch.secondEntries()
                .errorRate()
                .map(rate -> Texts.t(
                        "survey.batch.errors.rate",
                        Texts.percent(rate.value()),
                        rate.hits(),
                        rate.n(),
                        batch.secondEntries().sheets()))
                .orElseGet(() -> Texts.t("survey.batch.errors.none-yet"));
    }

    private Div actions(PaperBatch batch) {
        var count = new Button(Texts.t("survey.batch.count"), click -> count(batch));
        count.addThemeVariants(ButtonVariant.SMALL);
        count.setAriaLabel(Texts.t("survey.batch.count.of", batch.number()));
        String name = Texts.t("survey.batch.print.file", place.office().displayName(), batch.number());
        var print = FileDownload.pdf(
                Texts.t("survey.batch.print"),
                name + ".pdf",
                () -> work.prints()
                        .batch(
                                place.wave(),
                                place.office().id(),
                                batch.id(),
                                SheetPrint.STANDARD,
                                Scopes.currentPartnership().language()));
        var actions = new Div(count, print);
        actions.addClassName("gm-row-actions");
        return actions;
    }
}
