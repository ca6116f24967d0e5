package eu.gminarium.ui.benchmark.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import eu.gminarium.benchmark.campaign.form.Form;
import eu.gminarium.benchmark.campaign.form.FormLine;
import eu.gminarium.benchmark.campaign.form.FormState;
import eu.gminarium.benchmark.campaign.form.Forms;
import eu.gminarium.benchmark.campaign.form.Review;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The buttons of a form: its head signs it off, the coordinator accepts it or gives it back. */
@Prototype
final class FormActions {

    private final Forms forms;
    private final Review review;

    FormActions(Forms forms, Review review) {
        this.forms = forms;
        this.review = review;
    }

    /**
     * What the person may do with the whole form.
     *
     * @param form the form as it is when the button is pressed
     * @param show shows it as it is afterwards
     */
    Component[] buttons(Supplier<Form> form, Consumer<Form> show) {
        Form now = form.get();
        List<Component> buttons = new ArrayList<>();
        if (now.count(MeasurementStatus.DRAFT) + now.count(MeasurementStatus.RETURNED) > 0 && signs(now)) {
            buttons.add(primary("campaign.sign", () -> signOff(form.get(), show)));
        }
        boolean reviews = reviews(now);
        if (reviews && now.count(MeasurementStatus.SIGNED_OFF) > 0) {
            buttons.add(primary("campaign.accept", () -> accept(form.get(), null, show)));
        }
        if (reviews && now.count(MeasurementStatus.SIGNED_OFF) + now.count(MeasurementStatus.ACCEPTED) > 0) {
            buttons.add(new Button(
                    Texts.t("campaign.return.all"),
                    click -> ReturnForm.of(
                                    now.office().displayName(), reason -> giveBack(form.get(), null, reason, show))
                            .open()));
        }
        return buttons.toArray(Component[]::new);
    }

    /** What the coordinator may do with one line. */
    List<Component> offers(Supplier<Form> form, FormLine line, Consumer<Form> show) {
        boolean decided = line.status() == MeasurementStatus.SIGNED_OFF || line.status() == MeasurementStatus.ACCEPTED;
        if (!decided || !reviews(form.get())) {
            return List.of();
        }
        String name = Texts.t(line.card().definition().name());
        Set<String> code = Set.of(line.card().code());
        var take = new Button(Texts.t("campaign.accept.one"), click -> accept(form.get(), code, show));
        take.addThemeVariants(ButtonVariant.TERTIARY);
        take.setAriaLabel(Texts.t("campaign.accept.one") + ": " + name);
        var back = new Button(
                Texts.t("campaign.return.one"),
                click -> ReturnForm.of(name, reason -> giveBack(form.get(), code, reason, show))
                        .open());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(Texts.t("campaign.return.one") + ": " + name);
        return line.status() == MeasurementStatus.SIGNED_OFF ? List.of(take, back) : List.of(back);
    }

    private static boolean signs(Form form) {
        return form.campaign().underReview()
                && form.state() != FormState.EMPTY
                && Access.current()
                        .offices(Resource.MEASUREMENT, Verb.ENDORSE)
                        .contains(form.office().id());
    }

    private static boolean reviews(Form form) {
        return form.campaign().underReview() && Access.current().may(Resource.MEASUREMENT, Verb.APPROVE);
    }

    private void signOff(Form form, Consumer<Form> show) {
        var head = new Grant(Role.APPROVER, form.office().id());
        if (!Access.current().grants().contains(head)) {
            SignOffForm.of(signatory -> signed(form, signatory, show)).open();
            return;
        }
        Confirm.ask(
                Texts.t("campaign.sign.question", form.office().displayName()),
                Texts.t("campaign.sign.consequence"),
                Texts.t("campaign.sign"),
                () -> signed(form, null, show));
    }

    private void signed(Form form, @Nullable String signatory, Consumer<Form> show) {
        show.accept(forms.signOff(form.campaign().id(), form.office().id(), form.version(), signatory));
        Notices.success(Texts.t("campaign.sign.done"));
    }

    private void accept(Form form, @Nullable Set<String> indicators, Consumer<Form> show) {
        show.accept(review.accept(form.campaign().id(), form.office().id(), form.version(), indicators));
        Notices.success(Texts.t("campaign.accept.done"));
    }

    private void giveBack(Form form, @Nullable Set<String> indicators, String reason, Consumer<Form> show) {
        show.accept(review.giveBack(form.campaign().id(), form.office().id(), form.version(), indicators, reason));
        Notices.success(Texts.t("campaign.return.done"));
    }

    private static Button primary(String key, Runnable action) {
        var button = new Button(Texts.t(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
