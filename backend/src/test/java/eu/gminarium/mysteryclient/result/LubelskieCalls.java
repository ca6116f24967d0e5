package eu.gminarium.mysteryclient.result;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.audit.NewAudit;
import eu.gminarium.mysteryclient.audit.TrainingRelation;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.Attempt;
import eu.gminarium.mysteryclient.call.AttemptOutcome;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.call.ScoredCall;
import eu.gminarium.mysteryclient.script.Audience;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.mysteryclient.script.UnansweredRule;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Enters the demo's audit of 137 offices from its files. */
@Singleton
final class LubelskieCalls {

    private static final Path DEMO = Path.of("../ui/src/main/resources/demo");
    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private final AuditFixture fixture;
    private final Audits audits;
    private final Scripts scripts;
    private final CallEntry entry;

    LubelskieCalls(AuditFixture fixture, Audits audits, Scripts scripts, CallEntry entry) {
        this.fixture = fixture;
        this.audits = audits;
        this.scripts = scripts;
        this.entry = entry;
    }

    /** The audit is left running. */
    AuditId load() {
        Map<String, OfficeId> offices = offices();
        rows("lubelskie/topics.csv").forEach(row -> fixture.topic(row.getField("topic")));
        AuditId audit = audit();
        Map<String, ScenarioId> scenarios = scenarios(audit);
        List<String> criteria = criteria(audit);
        Map<String, AuditorId> auditors = rows("lubelskie/auditors.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.getField("auditor"), row -> fixture.contractor(row.getField("last_name"))));
        audits.changeStatus(audit, AuditStatus.RUNNING, audits.get(audit).version());
        Map<String, List<Attempt>> attempts = attempts();
        entry.enter(
                audit,
                rows("lubelskie/calls.csv").stream()
                        .map(row -> new ScoredCall(
                                found(offices, row.getField("office")),
                                found(scenarios, row.getField("scenario")),
                                found(auditors, row.getField("auditor")),
                                instant(row),
                                Integer.parseInt(row.getField("duration_seconds")),
                                null,
                                attempts.getOrDefault(row.getField("office") + "#" + row.getField("call"), List.of()),
                                scores(row, criteria)))
                        .toList());
        return audit;
    }

    private Map<String, OfficeId> offices() {
        Map<String, OfficeId> offices = new HashMap<>();
        rows("lubelskie/offices.csv")
                .forEach(row -> offices.put(
                        row.getField("terc"),
                        fixture.office(
                                offices.size() + 1, row.getField("name"), row.getField("terc"), OfficeKind.RURAL)));
        return offices;
    }

    private AuditId audit() {
        NamedCsvRecord row = rows("lubelskie/audits.csv").getFirst();
        return audits.plan(new NewAudit(
                        text(row, "title"),
                        Channel.valueOf(row.getField("channel")),
                        LocalDate.parse(row.getField("starts_on")),
                        LocalDate.parse(row.getField("ends_on")),
                        Integer.parseInt(row.getField("calls_per_office")),
                        Integer.parseInt(row.getField("minimum_calls_for_rank")),
                        row.getField("topic"),
                        TrainingRelation.valueOf(row.getField("relation_to_training"))))
                .id();
    }

    private Map<String, ScenarioId> scenarios(AuditId audit) {
        return rows("common/scenarios.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.getField("scenario"),
                        row -> scripts.addScenario(
                                        audit,
                                        new NewScenario(
                                                row.getField("scenario"),
                                                text(row, "title"),
                                                null,
                                                text(row, "text"),
                                                "COUNTY".equals(row.getField("office_kind"))
                                                        ? Audience.COUNTY
                                                        : Audience.MUNICIPALITY,
                                                UnansweredRule.EXCLUDE,
                                                Integer.parseInt(row.getField("attempts_limit"))))
                                .id()));
    }

    private List<String> criteria(AuditId audit) {
        return rows("common/criteria.csv").stream()
                .map(row -> scripts.addCriterion(
                                audit,
                                new NewCriterion(
                                        row.getField("criterion"),
                                        text(row, "name"),
                                        text(row, "question"),
                                        CriterionKind.YES_NO,
                                        BigDecimal.ONE,
                                        true,
                                        row.getField("topic")))
                        .code())
                .toList();
    }

    private static Map<String, List<Attempt>> attempts() {
        return rows("lubelskie/attempts.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("office") + "#" + row.getField("before_call"),
                        Collectors.mapping(
                                row -> new Attempt(instant(row), AttemptOutcome.valueOf(row.getField("outcome"))),
                                Collectors.toList())));
    }

    private static List<Score> scores(NamedCsvRecord row, List<String> criteria) {
        return criteria.stream()
                .map(code ->
                        new Score(code, "na".equals(row.getField(code)) ? null : Integer.valueOf(row.getField(code))))
                .toList();
    }

    private static <T> T found(Map<String, T> byKey, String key) {
        return Objects.requireNonNull(byKey.get(key), key);
    }

    private static Instant instant(NamedCsvRecord row) {
        return LocalDateTime.parse(row.getField("date") + "T" + row.getField("time"))
                .atZone(ZONE)
                .toInstant();
    }

    private static LocalizedText text(NamedCsvRecord row, String column) {
        return new LocalizedText(List.of("pl", "cs", "en").stream()
                .collect(Collectors.toMap(Function.identity(), language -> row.getField(column + "_" + language))));
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(DEMO.resolve(file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
