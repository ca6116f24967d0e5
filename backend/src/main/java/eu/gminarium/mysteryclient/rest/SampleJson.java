package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.calibration.NewSample;
import eu.gminarium.mysteryclient.calibration.Sample;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A sample call.
 *
 * @param position from 1, in the order of scoring
 * @param reference the scores that it should get
 */
@Serdeable
record SampleJson(UUID id, UUID auditId, int position, String title, String conversation, List<ScoreJson> reference) {

    static SampleJson of(Sample sample) {
        return new SampleJson(
                sample.id().value(),
                sample.audit().value(),
                sample.position(),
                sample.title(),
                sample.conversation(),
                sample.reference().stream().map(ScoreJson::of).toList());
    }

    /** @param scores the reference: one for each criterion */
    @Serdeable
    record NewSampleJson(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 10_000) String conversation,
            @NotEmpty List<@Valid @NotNull ScoreJson> scores) {

        NewSample toInput() {
            return new NewSample(title, conversation, ScoreJson.scores(scores));
        }
    }
}
