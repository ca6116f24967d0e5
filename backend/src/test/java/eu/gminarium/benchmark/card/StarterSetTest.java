package eu.gminarium.benchmark.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class StarterSetTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    StarterSet set;

    @Inject
    IndicatorCards cards;

    private Partnership partnership;

    @BeforeEach
    void emptyPartnership() {
        partnership = partnerships.create();
    }

    @Test
    void wholeSetFitsInAndIsThereAfterwards() {
        Set<String> codes = all().stream().map(StarterIndicator::code).collect(Collectors.toSet());
        assertThat(codes).hasSizeBetween(20, 30);

        StarterSet.Added result = add(codes);

        assertThat(result.added()).hasSameSizeAs(codes);
        assertThat(result.skipped()).isEmpty();
        assertThat(all()).allMatch(StarterIndicator::present);
    }

    @Test
    void whatIsThereIsSkippedAndStaysAsItIs() {
        add(Set.of("complaints"));
        IndicatorCard before = card("complaints");

        StarterSet.Added result = add(Set.of("complaints", "on-time"));

        assertThat(result.added()).containsExactly("on-time");
        assertThat(result.skipped()).containsExactly("complaints");
        assertThat(card("complaints")).isEqualTo(before);
    }

    @Test
    void ratioBringsItsParts() {
        assertThat(add(Set.of("cost-per-matter")).added())
                .containsExactlyInAnyOrder("office-spending", "matters", "cost-per-matter");
        assertThat(card("cost-per-matter").definition().ratio()).isEqualTo(new Ratio("office-spending", "matters"));
    }

    @Test
    void unknownCodeAddsNothing() {
        assertThatThrownBy(() -> add(Set.of("on-time", "nonsense"))).isInstanceOf(InvalidField.class);
        assertThat(all()).noneMatch(StarterIndicator::present);
    }

    @Test
    void onlyTheCoordinatorAdds() {
        assertThatThrownBy(() -> partnerships.as(partnership, Role.LEADER, null, () -> set.add(Set.of("on-time"))))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void everyTextStandsInThreeLanguages() {
        assertThat(all().stream().flatMap(StarterSetTest::texts))
                .allSatisfy(text -> assertThat(text.byLanguage()).containsOnlyKeys("pl", "cs", "en"));
    }

    @Test
    void whatExplainsIsNotJudgedAndEverythingElseSaysWhatItIsMadeOf() {
        assertThat(all())
                .filteredOn(each -> each.definition().area().equals("background"))
                .isNotEmpty()
                .allMatch(each -> each.definition().direction() == Direction.NEUTRAL);
        assertThat(all())
                .filteredOn(each -> each.definition().direction() != Direction.NEUTRAL)
                .allMatch(each -> each.definition().fraction() != null)
                .allMatch(each -> each.definition().changeThreshold() != null);
        assertThat(all())
                .filteredOn(each -> each.source() == ValueSource.ENTERED)
                .allMatch(each -> each.definition().rules().highest() != null);
    }

    @Test
    void sameNumberOfPostsYearAfterYearIsNormal() {
        add(Set.of("staff-posts", "on-time"));

        assertThat(card("staff-posts").definition().rules().repeats()).isFalse();
        assertThat(card("on-time").definition().rules().repeats()).isTrue();
    }

    @Test
    void redefinedCardTellsWhatEachVersionChanged() {
        add(Set.of("on-time"));
        IndicatorCard card = card("on-time");
        IndicatorDefinition text = card.definition();
        IndicatorDefinition stricter = new IndicatorDefinition(
                text.area(),
                text.name(),
                LocalizedText.of("en", "Within half of the limit"),
                text.dataSource(),
                text.unit(),
                null,
                0,
                text.direction(),
                null,
                text.aggregation(),
                null,
                text.changeThreshold());
        partnerships.asCoordinator(
                partnership,
                () -> cards.change(card.id(), new CardChange(card.version(), stricter, true, false, card.owner())));

        List<CardVersion> versions = partnerships.asCoordinator(partnership, () -> cards.versions(card.id()));

        assertThat(versions).extracting(CardVersion::number).containsExactly(2, 1);
        assertThat(versions.getFirst().changed()).containsExactly("definition", "unit", "fraction", "rules");
        assertThat(versions.getLast().changed()).isEmpty();
    }

    private static Stream<LocalizedText> texts(StarterIndicator each) {
        IndicatorDefinition text = each.definition();
        Fraction fraction = text.fraction();
        return Stream.of(
                        each.areaName(),
                        each.owner(),
                        text.name(),
                        text.definition(),
                        text.dataSource(),
                        text.unitName(),
                        fraction == null ? null : fraction.numerator(),
                        fraction == null ? null : fraction.denominator())
                .filter(Objects::nonNull);
    }

    private List<StarterIndicator> all() {
        return partnerships.asCoordinator(partnership, set::all);
    }

    private StarterSet.Added add(Set<String> codes) {
        return partnerships.asCoordinator(partnership, () -> set.add(codes));
    }

    private IndicatorCard card(String code) {
        return partnerships.asCoordinator(partnership, () -> cards.find(code)).orElseThrow();
    }
}
