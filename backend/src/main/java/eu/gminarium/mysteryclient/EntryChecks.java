package eu.gminarium.mysteryclient;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks calls that come in bulk, with what they are checked against read once. */
@Singleton
final class EntryChecks {

    private final ScenarioRepository scenarios;
    private final CriterionRepository criteria;
    private final AuditorRepository auditors;
    private final OwnOffices ownOffices;
    private final OfficeDirectory offices;

    EntryChecks(
            ScenarioRepository scenarios,
            CriterionRepository criteria,
            AuditorRepository auditors,
            OwnOffices ownOffices,
            OfficeDirectory offices) {
        this.scenarios = scenarios;
        this.criteria = criteria;
        this.auditors = auditors;
        this.ownOffices = ownOffices;
        this.offices = offices;
    }

    List<EnteredCall> check(AuditRow audit, List<ScoredCall> input) {
        Frame frame = frame(audit);
        return IntStream.range(0, input.size())
                .mapToObj(at -> frame.check("calls[" + at + "]", input.get(at)))
                .toList();
    }

    private Frame frame(AuditRow audit) {
        return new Frame(
                audit,
                Access.current().requirePartnership().zone(),
                new ScoreSheet(criteria.findByAuditIdOrderByPosition(audit.id())),
                offices.byId(),
                scenarios.findByAuditIdOrderByCode(audit.id()).stream()
                        .collect(Collectors.toMap(ScenarioRow::id, ScenarioRow::audience)),
                auditors.findAllOrderByName().stream().map(AuditorRow::id).collect(Collectors.toSet()),
                ownOffices.during(audit));
    }

    private record Frame(
            AuditRow audit,
            ZoneId zone,
            ScoreSheet sheet,
            Map<OfficeId, Office> offices,
            Map<UUID, Audience> scenarios,
            Set<UUID> auditors,
            Conflicts conflicts) {

        EnteredCall check(String field, ScoredCall input) {
            Office office = offices.get(input.office());
            if (office == null) {
                throw InvalidField.of(field + ".officeId", "mystery.invalid.office");
            }
            Audience audience = scenarios.get(input.scenario().value());
            if (audience == null || !audience.includes(office.kind())) {
                throw InvalidField.of(field + ".scenarioId", "mystery.invalid.scenario");
            }
            if (!auditors.contains(input.auditor().value())) {
                throw InvalidField.of(field + ".auditorId", "mystery.invalid.auditor");
            }
            conflicts.refuse(input.auditor().value(), office);
            audit.requireWithin(
                    field + ".calledAt", input.calledAt().atZone(zone).toLocalDate());
            var values = sheet.check(field + ".scores", input.scores());
            sheet.requireComplete(
                    field + ".scores",
                    values.keySet().stream().map(CriterionRow::id).collect(Collectors.toSet()));
            return EnteredCall.of(new AuditId(audit.id()), input, values);
        }
    }
}
