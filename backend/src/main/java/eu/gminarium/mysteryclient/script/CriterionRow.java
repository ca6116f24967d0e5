package eu.gminarium.mysteryclient.script;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("mystery_criterion")
record CriterionRow(
        @Id UUID id,
        UUID auditId,
        String code,
        int position,
        @TypeDef(type = DataType.JSON) Map<String, String> name,
        @TypeDef(type = DataType.JSON) Map<String, String> text,
        CriterionKind kind,
        BigDecimal weight,
        boolean notApplicable,
        @Nullable String topicCode,
        @Nullable TimeUnit timeUnit,
        @Nullable Integer timeLimit,
        @Nullable @TypeDef(type = DataType.JSON) Map<String, String> standard) {

    static CriterionRow of(AuditId audit, int position, NewCriterion input) {
        TimeLimit limit = input.limit();
        LocalizedText standard = input.standard();
        return new CriterionRow(
                CriterionId.next().value(),
                audit.value(),
                input.code(),
                position,
                input.name().byLanguage(),
                input.text().byLanguage(),
                input.kind(),
                input.weight(),
                input.mayNotApply(),
                input.topicCode(),
                limit == null ? null : limit.unit(),
                limit == null ? null : limit.most(),
                standard == null ? null : standard.byLanguage());
    }

    Criterion toCriterion() {
        return new Criterion(
                new CriterionId(id),
                code,
                position,
                new LocalizedText(name),
                new LocalizedText(text),
                kind,
                weight,
                notApplicable,
                topicCode,
                timeUnit == null || timeLimit == null ? null : new TimeLimit(timeUnit, timeLimit),
                standard == null ? null : new LocalizedText(standard));
    }
}
