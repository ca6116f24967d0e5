package eu.gminarium.ui.mysteryclient.script;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.mysteryclient.script.library.ScriptChange;
import eu.gminarium.mysteryclient.script.library.ScriptId;
import eu.gminarium.mysteryclient.script.library.ScriptLibrary;
import eu.gminarium.mysteryclient.script.library.ScriptVersion;
import eu.gminarium.security.Access;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Paths;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who saved a script when, and what changed; the latest version first. */
@Singleton
final class ScriptVersions {

    private static final int NAMED = 4;

    private final ScriptLibrary library;
    private final Accounts accounts;

    ScriptVersions(ScriptLibrary library, Accounts accounts) {
        this.library = library;
        this.accounts = accounts;
    }

    Section of(ScriptId id) {
        List<ScriptVersion> all = library.versions(id);
        Map<AccountId, Account> people = accounts.find(all.stream()
                .map(ScriptVersion::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var table = new PlainTable(
                Texts.t("mystery.script.versions"),
                List.of(
                        Texts.t("mystery.script.version"),
                        Texts.t("mystery.script.saved-at"),
                        Texts.t("mystery.script.saved-by"),
                        Texts.t("mystery.script.change"),
                        Texts.t("mystery.script.actions")));
        for (int at = all.size() - 1; at >= 0; at--) {
            ScriptVersion version = all.get(at);
            table.row(List.of(
                    new Span(Texts.integer(version.number())),
                    new Span(Texts.dateTime(
                            version.savedAt(),
                            Access.current().requirePartnership().zone())),
                    new Span(by(version.by(), people)),
                    change(version, at == 0 ? null : all.get(at - 1)),
                    actions(id, version)));
        }
        var section = new Section(
                new H2(Texts.t("mystery.script.versions")),
                new Paragraph(Texts.t("mystery.script.versions.lead")),
                table);
        section.addClassName("gm-survey-section");
        return section;
    }

    private static String by(@Nullable AccountId id, Map<AccountId, Account> people) {
        Account person = id == null ? null : people.get(id);
        return person == null ? "–" : person.displayName();
    }

    private static Component change(ScriptVersion version, @Nullable ScriptVersion before) {
        if (before == null) {
            return new Span(Texts.t(
                    "mystery.script.first",
                    version.content().scenarios().size(),
                    version.content().criteria().size()));
        }
        ScriptChange change = ScriptChange.between(before.content(), version.content());
        var lines = new Div();
        line(lines, "mystery.script.added", change.added());
        line(lines, "mystery.script.changed", change.changed());
        line(lines, "mystery.script.dropped", change.dropped());
        if (change.isEmpty()) {
            lines.add(new Span(Texts.t("mystery.script.same")));
        }
        return lines;
    }

    private static void line(Div lines, String key, List<LocalizedText> names) {
        if (!names.isEmpty()) {
            String named = names.stream().limit(NAMED).map(Texts::t).collect(Collectors.joining(", "));
            int more = names.size() - NAMED;
            lines.add(new Div(Texts.t(key, more > 0 ? Texts.t("mystery.script.more", named, more) : named)));
        }
    }

    private static Div actions(ScriptId id, ScriptVersion version) {
        String name = Texts.t("mystery.script.version.name", version.number());
        var look = new Button(Texts.t("mystery.script.look"), click -> new CallSheetPreview(version.content()).open());
        var copy = new Button(Texts.t("mystery.script.copy"), click -> copy(id, version));
        List.of(look, copy).forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY));
        look.setAriaLabel(Texts.t("mystery.script.look") + ": " + name);
        copy.setAriaLabel(Texts.t("mystery.script.copy") + ": " + name);
        var buttons = new Div(look, copy);
        buttons.addClassName("gm-row-actions");
        return buttons;
    }

    private static void copy(ScriptId id, ScriptVersion version) {
        var parameters = QueryParameters.simple(
                Map.of(ScriptView.COPY, id.value().toString(), ScriptView.VERSION, Long.toString(version.number())));
        UI.getCurrent().navigate(CurrentPartnership.path(Paths.SCRIPTS + "/" + ScriptView.NEW), parameters);
    }
}
