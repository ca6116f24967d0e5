package eu.gminarium.ui.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import eu.gminarium.security.people.OwnAccount;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The form that sets another password, ends every sign-in, and so leads to sign-in. */
final class PasswordChange {

    private final OwnAccount own;

    PasswordChange(OwnAccount own) {
        this.own = own;
    }

    /** What is typed; the new password twice, because nobody sees it. */
    public record Form(String currentPassword, String newPassword, String repeated) {}

    /** @param username filled in on the page that follows */
    FormDialog<Form> dialog(String username) {
        String next = "/sign-in?username=" + URLEncoder.encode(username, StandardCharsets.UTF_8);
        return new FormDialog<>(
                        Texts.t("profile.password.change"), Texts.t("profile.password.change"), Form.class, input -> {
                            change(input);
                            UI.getCurrent().getPage().setLocation(next);
                        })
                .explain(new Paragraph(Texts.t("profile.password.consequence")))
                .required("currentPassword", field("profile.password.current", Autocomplete.CURRENT_PASSWORD))
                .explain(new Paragraph(Texts.t("profile.password.rule")))
                .required("newPassword", field("profile.password.new", Autocomplete.NEW_PASSWORD))
                .required("repeated", field("profile.password.repeat", Autocomplete.NEW_PASSWORD));
    }

    private void change(Form input) {
        if (!input.newPassword().equals(input.repeated())) {
            throw InvalidField.of("repeated", "profile.password.differs");
        }
        own.changePassword(input.currentPassword(), input.newPassword());
    }

    private static PasswordField field(String key, Autocomplete kind) {
        var field = new PasswordField(Texts.t(key));
        field.setAutocomplete(kind);
        return field;
    }
}
