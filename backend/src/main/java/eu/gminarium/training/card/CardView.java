package eu.gminarium.training.card;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attended enrolment joined with its session, training, participant, card and talk. */
@Introspected
record CardView(
        UUID id,
        UUID sessionId,
        String trainingTitle,
        String provider,
        @Nullable String trainer,
        LocalDate lastDay,
        UUID employeeId,
        String firstName,
        String lastName,
        UUID officeId,
        UUID unitId,
        String unitSymbol,
        CardState state,
        @Nullable UUID cardId,
        @Nullable Integer contentRating,
        @Nullable Integer trainerRating,
        @Nullable Integer organisationRating,
        @Nullable Integer usefulnessRating,
        @Nullable String changeAtWork,
        @Nullable String comment,
        @Nullable Instant filledAt,
        @Nullable LocalDate cardSignedOn,
        @Nullable LocalDate talkHeldOn,
        @Nullable String conclusions,
        @Nullable String agreedAction,
        @Nullable UUID headId,
        @Nullable String headName,
        @Nullable LocalDate talkSignedOn) {

    Card toCard(String officeName) {
        return new Card(
                new ApplicationId(id),
                new SessionId(sessionId),
                trainingTitle,
                provider,
                trainer,
                lastDay,
                lastDay.plusDays(CardState.DAYS_TO_FILL),
                new EmployeeId(employeeId),
                firstName + " " + lastName,
                new OfficeId(officeId),
                officeName,
                new UnitId(unitId),
                unitSymbol,
                state,
                answers(),
                talk());
    }

    private @Nullable CardAnswers answers() {
        if (filledAt == null) {
            return null;
        }
        Ratings ratings = new Ratings(contentRating, trainerRating, organisationRating, usefulnessRating);
        return new CardAnswers(ratings, changeAtWork, comment, filledAt, cardSignedOn);
    }

    private @Nullable Talk talk() {
        return talkHeldOn == null || conclusions == null || headId == null || headName == null
                ? null
                : new Talk(talkHeldOn, conclusions, agreedAction, new EmployeeId(headId), headName, talkSignedOn);
    }
}
