package eu.gminarium.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.messaging.notification.MailChoices;
import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.people.OwnAccount;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.training.calendar.PersonalFeed;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.app.Preferences;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.messaging.FeedLink;
import eu.gminarium.ui.messaging.MailChoiceFields;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.stream.Collectors;

/** One's own account: who one is here, language, password and sessions. Belongs to no partnership. */
@Prototype
@Route(value = "profile", layout = MainLayout.class)
final class ProfileView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccount own;
    private final transient Memberships memberships;
    private final transient MailChoices choices;
    private final transient PersonalFeed feed;

    ProfileView(OwnAccount own, Memberships memberships, MailChoices choices, PersonalFeed feed) {
        super("app.profile");
        this.own = own;
        this.memberships = memberships;
        this.choices = choices;
        this.feed = feed;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Account account = own.get();
        add(
                setting(
                        "profile.account",
                        new Div(
                                new Facts()
                                        .fact(Texts.t("profile.name"), account.displayName())
                                        .fact(Texts.t("profile.email"), account.username()),
                                new Button(t("profile.name.change"), click -> rename(account)))),
                setting("profile.language", language(account)),
                setting("message.mail", new MailChoiceFields(choices)),
                setting("message.feed", new FeedLink(feed)),
                setting(
                        "profile.password",
                        new Button(
                                t("profile.password.change"),
                                click -> new PasswordChange(own)
                                        .dialog(account.username())
                                        .open())),
                setting("profile.sessions", new Button(t("profile.sessions.end"), click -> askToEnd())),
                setting("profile.partnerships", partnerships(account)));
    }

    private Section setting(String key, Component content) {
        var words = new Div(new H2(t(key)), new Paragraph(t(key + ".text")));
        var setting = new Section(words, content);
        setting.addClassName("gm-setting");
        return setting;
    }

    /** @param displayName how others see the person */
    record Name(String displayName) {}

    private void rename(Account account) {
        new FormDialog<>(t("profile.name.change"), t("members.save"), Name.class, input -> {
                    own.setName(input.displayName());
                    getUI().ifPresent(ui -> ui.getPage().reload());
                })
                .required("displayName", new TextField(t("profile.name")))
                .read(new Name(account.displayName()))
                .open();
    }

    private LanguageSelect language(Account account) {
        var field = new LanguageSelect("");
        field.setAriaLabel(t("profile.language"));
        field.setValue(account.language().getLanguage());
        field.addValueChangeListener(chosen -> {
            own.setLanguage(Languages.byCode(chosen.getValue()));
            Preferences.speak(Languages.byCode(chosen.getValue()));
        });
        return field;
    }

    private void askToEnd() {
        Confirm.ask(
                t("profile.sessions.question"), t("profile.sessions.consequence"), t("profile.sessions.end"), () -> {
                    own.signOutEverywhere();
                    getUI().ifPresent(ui -> ui.getPage().setLocation("/sign-in"));
                });
    }

    private Component partnerships(Account account) {
        List<Partnership> entered = memberships.partnershipsOf(account.id());
        var list = new UnorderedList();
        list.addClassName("gm-plain-list");
        if (account.operator()) {
            list.add(new ListItem(
                    new Anchor("/app/operator/partnerships", t("app.operator")), quiet(t("role.OPERATOR"))));
        }
        entered.forEach(partnership -> list.add(new ListItem(
                new Anchor("/app/" + partnership.slug(), partnership.name()), quiet(roles(account, partnership)))));
        return list.getChildren().findAny().isEmpty() ? new Paragraph(t("profile.partnerships.none")) : list;
    }

    private String roles(Account account, Partnership partnership) {
        return memberships.access(account, partnership.slug()).map(Access::grants).orElse(List.of()).stream()
                .map(Grant::role)
                .distinct()
                .map(role -> t("role." + role))
                .collect(Collectors.joining(" · "));
    }

    private static Span quiet(String text) {
        var words = new Span(text);
        words.addClassName("gm-quiet");
        return words;
    }
}
