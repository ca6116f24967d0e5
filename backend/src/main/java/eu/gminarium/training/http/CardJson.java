package eu.gminarium.training.http;

import eu.gminarium.training.card.Card;
import eu.gminarium.training.card.CardAnswers;
import eu.gminarium.training.card.CardState;
import eu.gminarium.training.card.Talk;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participation card.
 *
 * @param id the application's
 * @param dueOn until when it should be there, inclusive
 * @param answers null until it is filled in
 * @param talk null until it was held
 */
@Serdeable
record CardJson(
        UUID id,
        UUID sessionId,
        String trainingTitle,
        String provider,
        @Nullable String trainer,
        LocalDate lastDay,
        LocalDate dueOn,
        UUID employeeId,
        String employeeName,
        UUID officeId,
        String officeName,
        UUID unitId,
        String unitSymbol,
        CardState state,
        @Nullable AnswersJson answers,
        @Nullable TalkJson talk) {

    static CardJson of(Card card) {
        CardAnswers answers = card.answers();
        Talk talk = card.talk();
        return new CardJson(
                card.application().value(),
                card.session().value(),
                card.trainingTitle(),
                card.provider(),
                card.trainer(),
                card.lastDay(),
                card.dueOn(),
                card.employee().value(),
                card.employeeName(),
                card.office().value(),
                card.officeName(),
                card.unit().value(),
                card.unitSymbol(),
                card.state(),
                answers == null ? null : AnswersJson.of(answers),
                talk == null ? null : TalkJson.of(talk));
    }

    /** @param signedOn the day on the paper; null for a card from the screen */
    @Serdeable
    record AnswersJson(
            RatingsJson ratings,
            @Nullable String changeAtWork,
            @Nullable String comment,
            Instant filledAt,
            @Nullable LocalDate signedOn) {

        static AnswersJson of(CardAnswers answers) {
            return new AnswersJson(
                    RatingsJson.of(answers.ratings()),
                    answers.changeAtWork(),
                    answers.comment(),
                    answers.filledAt(),
                    answers.signedOn());
        }
    }

    /** @param signedOn the day on the paper; null where the head signed on the screen */
    @Serdeable
    record TalkJson(
            LocalDate heldOn,
            String conclusions,
            @Nullable String agreedAction,
            UUID headId,
            String headName,
            @Nullable LocalDate signedOn) {

        static TalkJson of(Talk talk) {
            return new TalkJson(
                    talk.heldOn(),
                    talk.conclusions(),
                    talk.agreedAction(),
                    talk.head().value(),
                    talk.headName(),
                    talk.signedOn());
        }
    }
}
