package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.agreement.AuditAgreement;
import eu.gminarium.mysteryclient.agreement.CriterionAgreement;
import eu.gminarium.mysteryclient.scoring.Agreement;
import eu.gminarium.mysteryclient.script.CriterionKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far auditors agree on the calls that were scored twice.
 *
 * @param id the audit's
 * @param sampleShare share of the calls that was drawn, 0..1; null before a draw
 * @param drawn calls in the sample
 * @param done calls of the sample that both have scored
 * @param n pairs of scores in all criteria
 * @param equalShare share of equal pairs in all criteria, 0..1; null without pairs
 * @param yesNo all yes/no criteria together
 * @param scale all scales together
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AgreementJson(
        UUID id,
        @Nullable Double sampleShare,
        @Nullable Long seed,
        @Nullable Instant drawnAt,
        long drawn,
        long done,
        long n,
        @Nullable Double equalShare,
        FiguresJson yesNo,
        FiguresJson scale,
        List<CriterionFiguresJson> criteria) {

    static AgreementJson of(UUID id, AuditAgreement agreement) {
        AuditAgreement.Draw draw = agreement.draw();
        return new AgreementJson(
                id,
                draw == null ? null : Double.valueOf(draw.share()),
                draw == null ? null : Long.valueOf(draw.seed()),
                draw == null ? null : draw.at(),
                agreement.drawn(),
                agreement.done(),
                agreement.n(),
                agreement.share(),
                FiguresJson.of(agreement.yesNo()),
                FiguresJson.of(agreement.scale()),
                agreement.criteria().stream().map(CriterionFiguresJson::of).toList());
    }

    /**
     * @param n pairs of scores
     * @param equalShare 0..1; null without pairs
     * @param kappa Cohen's; null without pairs, or where all scores are one and the same
     * @param constant whether all scores are one and the same
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FiguresJson(
            long n, @Nullable Double equalShare, @Nullable Double kappa, boolean constant) {

        static FiguresJson of(Agreement agreement) {
            return new FiguresJson(agreement.n(), agreement.share(), agreement.kappa(), agreement.constant());
        }
    }

    /** @param oneSided pairs in which the criterion applied for one of the two only; in no other figure */
    @Serdeable
    record CriterionFiguresJson(String criterion, CriterionKind kind, FiguresJson figures, long oneSided) {

        static CriterionFiguresJson of(CriterionAgreement each) {
            return new CriterionFiguresJson(
                    each.criterion().code(),
                    each.criterion().kind(),
                    FiguresJson.of(each.agreement()),
                    each.oneSided());
        }
    }
}
