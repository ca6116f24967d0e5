package eu.gminarium.ui.mysteryclient.review;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.mysteryclient.appeal.Appeal;
import eu.gminarium.mysteryclient.appeal.Appeals;
import eu.gminarium.mysteryclient.appeal.NewAppeal;
import eu.gminarium.mysteryclient.appeal.OfficeResult.OfCall;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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
                        "mystery.appeal.about", Texts.t(criterion.text()), ScoreWords.of(criterion, call.scores()))))
                .required("reason", reason("mystery.appeal.reason"))
                .open();
    }

    void uphold(Appeal appeal, Runnable then) {
        var value = new Select<Choice>();
        value.setLabel(Texts.t("mystery.appeal.new-score"));
        value.setItems(choices(appeal));
        value.setItemLabelGenerator(Choice::label);
        new FormDialog<>(
                        Texts.t("mystery.appeal.uphold.title"),
                        Texts.t("mystery.appeal.uphold"),
                        Uphold.class,
                        form -> {
                            appeals.uphold(appeal.id(), form.value().value(), form.reason(), appeal.version());
                            Notices.success(Texts.t("mystery.appeal.upheld"));
                            then.run();
                        })
                .explain(new Paragraph(about(appeal)))
                .required("value", value)
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
                ScoreWords.of(appeal.criterion(), appeal.scoreBefore()));
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

    /** Every score that the criterion may have but the present one. */
    private static List<Choice> choices(Appeal appeal) {
        Criterion criterion = appeal.criterion();
        List<@Nullable Integer> values = new ArrayList<>(IntStream.rangeClosed(
                        criterion.kind().lowest(), criterion.kind().highest())
                .boxed()
                .toList());
        if (criterion.mayNotApply()) {
            values.add(null);
        }
        values.removeIf(value -> Objects.equals(value, appeal.scoreBefore()));
        return values.stream()
                .map(value -> new Choice(value, ScoreWords.of(criterion, value)))
                .toList();
    }

    record Choice(@Nullable Integer value, String label) {}

    record Reason(String reason) {}

    record Uphold(Choice value, String reason) {}
}
