package eu.gminarium.ui.mysteryclient.review;

import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.ExclusionReason;
import eu.gminarium.mysteryclient.review.Reviews;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Choices;

/**
 * What a coordinator does with a call under review.
 *
 * @param version of the call as it is shown
 * @param next shows the next one
 */
record ReviewSteps(Reviews reviews, CallId call, long version, Runnable next) {

    void accept() {
        reviews.accept(call, version);
        next.run();
    }

    void skip() {
        next.run();
    }

    void sendBack() {
        var reason = new TextArea(Texts.t("mystery.review.reason"));
        reason.setHelperText(Texts.t("mystery.review.reason.help"));
        new FormDialog<>(
                        Texts.t("mystery.review.send-back.title"),
                        Texts.t("mystery.review.send-back.do"),
                        Reason.class,
                        form -> {
                            reviews.sendBack(call, form.reason(), version);
                            next.run();
                        })
                .required("reason", reason)
                .open();
    }

    void exclude() {
        new FormDialog<>(Texts.t("mystery.review.exclude.title"), Texts.t("mystery.exclude"), Exclusion.class, form -> {
                    reviews.exclude(call, form.reason(), version);
                    next.run();
                })
                .required("reason", Choices.of("mystery.exclude.reason", ExclusionReason.values()))
                .open();
    }

    record Reason(String reason) {}

    record Exclusion(ExclusionReason reason) {}
}
