package eu.gminarium.ui.messaging;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.messaging.schedule.MessageSchedule;
import eu.gminarium.messaging.schedule.MessageSettings;
import eu.gminarium.messaging.schedule.MessageSettingsChange;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When the partnership reminds of trainings and of what waits. */
@Prototype
@Route(value = ":partnership/message-settings", layout = MainLayout.class)
@NavigationItem(key = "nav.message-settings", icon = VaadinIcon.ALARM, order = 65, section = "nav.section.programme")
@ViewPermission(resource = Resource.OUTBOX, verb = Verb.READ)
final class MessageSettingsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 60;
    private static final int STEP_MINUTES = 30;

    private final transient MessageSchedule schedule;

    MessageSettingsView(MessageSchedule schedule) {
        super("message.settings.title");
        this.schedule = schedule;
        subtitle(t("message.settings.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        MessageSettings settings = schedule.get();
        if (Access.current().may(Resource.OUTBOX, Verb.WRITE)) {
            actions(new Button(
                    t("message.settings.change"), click -> dialog(settings).open()));
        }
        String digest = settings.weeklyDigest() ? "message.settings.digest.on" : "message.settings.digest.off";
        add(new Facts()
                .fact(t("message.settings.first"), before(settings.firstReminderDays()))
                .fact(t("message.settings.second"), before(settings.secondReminderDays()))
                .fact(t("message.settings.waiting"), t("message.settings.after", settings.waitingDays()))
                .fact(t("message.settings.card"), t("message.settings.after", settings.cardDays()))
                .fact(t("message.settings.digest"), t(digest))
                .fact(t("message.settings.time"), settings.reminderTime().toString()));
    }

    private String before(@Nullable Integer days) {
        return days == null ? t("message.settings.never") : t("message.settings.days-before", days);
    }

    private FormDialog<MessageSettingsChange> dialog(MessageSettings present) {
        var time = new TimePicker(t("message.settings.time"));
        time.setLocale(Texts.locale());
        time.setStep(Duration.ofMinutes(STEP_MINUTES));
        time.setHelperText(t("message.settings.time.help"));
        return new FormDialog<>(
                        t("message.settings.change"),
                        t("message.save"),
                        MessageSettingsChange.class,
                        input -> save(input, present.version()))
                .field("firstReminderDays", days("message.settings.first", "message.settings.first.help"))
                .field("secondReminderDays", days("message.settings.second", "message.settings.first.help"))
                .required("waitingDays", days("message.settings.waiting", "message.settings.waiting.help"))
                .required("cardDays", days("message.settings.card", "message.settings.card.help"))
                .required("reminderTime", time)
                .field("weeklyDigest", new Checkbox(t("message.settings.digest.field")))
                .read(new MessageSettingsChange(
                        present.version(),
                        present.firstReminderDays(),
                        present.secondReminderDays(),
                        present.reminderTime(),
                        present.waitingDays(),
                        present.cardDays(),
                        present.weeklyDigest()));
    }

    private IntegerField days(String label, String help) {
        var field = new IntegerField(t(label));
        field.setHelperText(t(help));
        field.setMin(1);
        field.setMax(LONGEST);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void save(MessageSettingsChange input, long version) {
        schedule.change(new MessageSettingsChange(
                version,
                input.firstReminderDays(),
                input.secondReminderDays(),
                input.reminderTime(),
                input.waitingDays(),
                input.cardDays(),
                input.weeklyDigest()));
        Notices.success(t("message.settings.saved"));
        show();
    }
}
