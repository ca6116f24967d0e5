package eu.gminarium.ui.mysteryclient.review;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.mysteryclient.appeal.Appeal;
import eu.gminarium.mysteryclient.appeal.Appeals;
import eu.gminarium.mysteryclient.appeal.NewAppeal;
import eu.gminarium.mysteryclient.appeal.OfficeResult.OfCall;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Words;
import eu.gminarium.ui.mysteryclient.sheet.CriterionEntry;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Forms for appealing a score, and for deciding an appeal. */
@Singleton
final class AppealDialogs {

    private final Appeals appeals;

    AppealDialogs(Appeals appeals) {
        this.appeals = appeals;
    }

    void file(OfCall call, Criterion criterion, Runnable then) {
        new FormDialog<>(Texts.t("mystery.appeal.new"), Texts.t("mystery.appeal.file"), Reason.class, form -> {
                    Appeal filed = appeals.file(new NewAppeal(call.id(), criterion.code(), form.reason()));
                    tell("mystery.appeal.filed", form.reason(), filed.reason());
                    then.run();
                })
                .explain(new Paragraph(Texts.t(
                        "mystery.appeal.about", Texts.t(criterion.text()), Words.score(criterion, call.scores()))))
                .required("reason", reason("mystery.appeal.reason"))
                .open();
    }

    void uphold(Appeal appeal, Runnable then) {
        CriterionEntry entry = CriterionEntry.of(appeal.criterion(), null);
        new FormDialog<>(
                        Texts.t("mystery.appeal.uphold.title"),
                        Texts.t("mystery.appeal.uphold"),
                        Reason.class,
                        form -> {
                            appeals.uphold(appeal.id(), answer(entry), form.reason(), appeal.version());
                            Notices.success(Texts.t("mystery.appeal.upheld"));
                            then.run();
                        })
                .explain(new Paragraph(about(appeal)))
                .explain(new H3(Texts.t("mystery.appeal.new-score")))
                .explain(entry.component())
                .required("reason", reason("mystery.appeal.decision-reason"))
                .open();
    }

    void reject(Appeal appeal, Runnable then) {
        new FormDialog<>(
                        Texts.t("mystery.appeal.reject.title"),
                        Texts.t("mystery.appeal.reject"),
                        Reason.class,
                        form -> {
                            appeals.reject(appeal.id(), form.reason(), appeal.version());
                            Notices.success(Texts.t("mystery.appeal.rejected"));
                            then.run();
                        })
                .explain(new Paragraph(about(appeal)))
                .required("reason", reason("mystery.appeal.decision-reason"))
                .open();
    }

    private static String about(Appeal appeal) {
        return Texts.t(
                "mystery.appeal.about",
                Texts.t(appeal.criterion().text()),
                Words.value(appeal.criterion(), appeal.scoreBefore()));
    }

    private static void tell(String key, String given, String kept) {
        Notices.success(Texts.t(key));
        if (!given.equals(kept)) {
            Notices.information(Texts.t("mystery.notes.masked"));
        }
    }

    private static TextArea reason(String key) {
        var field = new TextArea(Texts.t(key));
        field.setHelperText(Texts.t("mystery.notes.help"));
        return field;
    }

    private static @Nullable Integer answer(CriterionEntry entry) {
        return entry.score()
                .orElseThrow(() -> InvalidField.of("value", "mystery.appeal.new-score.missing"))
                .value();
    }

    record Reason(String reason) {}
}
