package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.benchmark.measurement.MeasurementRevision;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Access;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.shared.AccountId;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every state that a measurement has had, the latest first, with who did it: the role, and the person to whom may know. */
@Prototype
final class RevisionTable {

    private final Accounts accounts;

    RevisionTable(Accounts accounts) {
        this.accounts = accounts;
    }

    PlainTable of(IndicatorDefinition card, Office office, Wording figures, List<MeasurementRevision> revisions) {
        Map<AccountId, Account> people = accounts.find(revisions.stream()
                .map(MeasurementRevision::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        ZoneId zone = Access.current().requirePartnership().zone();
        var table = new PlainTable(
                Texts.t("benchmark.record.revisions"),
                Stream.of("number", "value", "status", "when", "who", "remark")
                        .map(key -> Texts.t("benchmark.record." + key))
                        .toList());
        revisions
                .reversed()
                .forEach(revision -> table.row(List.<Component>of(
                        new Span(Integer.toString(revision.number())),
                        new Span(value(card, figures, revision)),
                        MeasurementEditor.badge(revision.status()),
                        new Span(Texts.dateTime(revision.at(), zone)),
                        new Span(who(revision, office, people)),
                        new Span(remark(revision)))));
        return table;
    }

    private static String value(IndicatorDefinition card, Wording figures, MeasurementRevision revision) {
        BigDecimal value = revision.value().value();
        MissingReason reason = revision.value().missingReason();
        String words = value == null
                ? Texts.t("benchmark.missing." + (reason == null ? MissingReason.NOT_ENTERED : reason))
                : figures.value(card, value.doubleValue());
        return words + ", " + Texts.t("benchmark.certainty." + revision.value().certainty());
    }

    private static String who(MeasurementRevision revision, Office office, Map<AccountId, Account> people) {
        String role = role(revision, office);
        Account person = revision.by() == null ? null : people.get(revision.by());
        return person == null ? role : person.displayName() + ", " + role;
    }

    private static String role(MeasurementRevision revision, Office office) {
        if (revision.role() == null) {
            return Texts.t("benchmark.record.role.unknown");
        }
        String role = Texts.t("role." + revision.role());
        return revision.role().ofOffice() ? role + ", " + office.displayName() : role;
    }

    private static String remark(MeasurementRevision revision) {
        @Nullable String reason = revision.reason();
        return Stream.of(
                        reason == null ? null : Texts.t("benchmark.record.reason", reason),
                        revision.value().note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
