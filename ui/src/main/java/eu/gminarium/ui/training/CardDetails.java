package eu.gminarium.ui.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import eu.gminarium.security.Access;
import eu.gminarium.training.card.Card;
import eu.gminarium.training.card.CardAnswers;
import eu.gminarium.training.card.Talk;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** A filled-in card with its talk, to be read. */
final class CardDetails extends Dialog {

    private static final long serialVersionUID = 1L;

    CardDetails(Card card) {
        setHeaderTitle(Texts.t("after.card.of", card.trainingTitle(), card.employeeName()));
        setWidth("min(44rem, calc(100vw - 2rem))");
        Facts facts = new Facts();
        CardAnswers answers = card.answers();
        if (answers != null) {
            facts.fact(Texts.t("after.Aspect.CONTENT"), rating(answers.ratings().content()))
                    .fact(
                            Texts.t("after.Aspect.TRAINER"),
                            rating(answers.ratings().trainer()))
                    .fact(
                            Texts.t("after.Aspect.ORGANISATION"),
                            rating(answers.ratings().organisation()))
                    .fact(
                            Texts.t("after.Aspect.USEFULNESS"),
                            rating(answers.ratings().usefulness()))
                    .fact(Texts.t("after.card.change-at-work"), answers.changeAtWork())
                    .fact(Texts.t("after.card.comment"), answers.comment())
                    .fact(Texts.t("after.card.filled-on"), filledOn(answers));
        }
        Talk talk = card.talk();
        if (talk != null) {
            facts.fact(Texts.t("after.talk.held-on"), Texts.date(talk.heldOn()))
                    .fact(Texts.t("after.talk.head"), talk.headName())
                    .fact(Texts.t("after.talk.conclusions"), talk.conclusions())
                    .fact(Texts.t("after.talk.agreed-action"), talk.agreedAction());
        }
        add(facts);
        getFooter().add(new Button(Texts.t("common.close"), click -> close()));
    }

    private static String filledOn(CardAnswers answers) {
        return answers.signedOn() == null
                ? Texts.dateTime(
                        answers.filledAt(),
                        Access.current().requirePartnership().zone())
                : Texts.t("after.card.on-paper", Texts.date(answers.signedOn()));
    }

    private static @Nullable String rating(@Nullable Integer rating) {
        return rating == null ? null : Texts.t("after.card.rating", rating);
    }
}
