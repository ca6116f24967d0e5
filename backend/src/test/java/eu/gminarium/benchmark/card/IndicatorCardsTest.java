package eu.gminarium.benchmark.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class IndicatorCardsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    IndicatorCards cards;

    private Partnership partnership;

    @BeforeEach
    void partnership() {
        partnership = partnerships.create();
    }

    @Test
    void newPartnershipHasTheCardsThatTheProgramComputes() {
        var codes = partnerships.asCoordinator(partnership, cards::all).stream()
                .filter(card -> card.source() == ValueSource.COMPUTED)
                .map(IndicatorCard::code);

        assertThat(codes)
                .containsExactly(
                        "satisfaction-index",
                        "satisfaction-top-two",
                        "mystery-index",
                        "training-days",
                        "staff-trained");
    }

    @Test
    void rewordingKeepsTheDefinitionsVersion() {
        IndicatorCard card = create(Cards.decisionTime());

        IndicatorCard changed = change(card, false);

        assertThat(changed.definitionId()).isEqualTo(card.definitionId());
        assertThat(changed.definition().name()).isEqualTo(LocalizedText.of("en", "Name"));
        assertThat(changed.version()).isEqualTo(card.version() + 1);
    }

    @Test
    void redefiningBeginsANewVersionOfTheDefinition() {
        IndicatorCard card = create(Cards.decisionTime());

        IndicatorCard changed = change(card, true);

        assertThat(changed.definitionNumber()).isEqualTo(2);
        assertThat(changed.definitionId()).isNotEqualTo(card.definitionId());
    }

    @Test
    void whatACardAsksAboutIsKept() {
        IndicatorDefinition plain = Cards.decisionTime().definition();
        assertThat(create(Cards.decisionTime()).definition().rules()).isEqualTo(QualityRules.USUAL);
        QualityRules quiet = new QualityRules(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TWO, false, false);

        IndicatorCard card = create(
                new NewIndicator("posts", ValueSource.ENTERED, Cards.collected(plain, plain.collecting(), quiet)));

        assertThat(card.definition().rules().repeats()).isFalse();
        assertThat(card.definition().rules().gaps()).isFalse();
        IndicatorCard read = partnerships
                .asCoordinator(partnership, () -> cards.find("posts"))
                .orElseThrow();
        assertThat(read.definition().rules())
                .usingRecursiveComparison()
                .isEqualTo(card.definition().rules());
    }

    @Test
    void changeOfAnOldCopyIsRefused() {
        IndicatorCard card = create(Cards.decisionTime());
        change(card, false);

        assertThatThrownBy(() -> change(card, false)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void codeIsUnique() {
        create(Cards.cost());

        assertThatThrownBy(() -> create(Cards.cost())).isInstanceOf(IndicatorCodeTaken.class);
    }

    @Test
    void codeIsKebabCase() {
        NewIndicator crooked = new NewIndicator(
                "Decision Time", ValueSource.ENTERED, Cards.decisionTime().definition());

        assertThatThrownBy(() -> create(crooked)).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void onlyAKnownCodeCanBeComputed() {
        NewIndicator unknown = new NewIndicator(
                "wonders", ValueSource.COMPUTED, Cards.decisionTime().definition());

        assertThatThrownBy(() -> create(unknown)).isInstanceOf(InvalidField.class);
    }

    @Test
    void targetIsNeededIfAndOnlyIfTheDirectionIsATarget() {
        assertThatThrownBy(() -> Cards.definition(IndicatorUnit.SHARE, Direction.TARGET, null, null))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> Cards.definition(IndicatorUnit.SHARE, Direction.UP, "0.9", null))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void areaIsAddedOnceAndRenamedAfterwards() {
        var renamed = partnerships.asCoordinator(partnership, () -> {
            cards.putArea(new NewArea("finance", LocalizedText.of("pl", "Pieniądze")));
            cards.putArea(new NewArea("finance", LocalizedText.of("pl", "Finanse")));
            return cards.areas();
        });

        assertThat(renamed)
                .contains(new IndicatorArea("finance", LocalizedText.of("pl", "Finanse"), 4))
                .hasSize(4);
    }

    @Test
    void leaderReadsCardsButChangesNone() {
        partnerships.as(partnership, Role.LEADER, null, () -> {
            assertThat(cards.all()).isNotEmpty();
            assertThatThrownBy(() -> cards.create(Cards.cost())).isInstanceOf(RoleNotAllowed.class);
            return null;
        });
    }

    private IndicatorCard create(NewIndicator input) {
        return partnerships.asCoordinator(partnership, () -> cards.create(input));
    }

    private IndicatorCard change(IndicatorCard card, boolean redefined) {
        CardChange change = new CardChange(card.version(), card.definition(), redefined, false, null);
        return partnerships.asCoordinator(partnership, () -> cards.change(card.id(), change));
    }
}
