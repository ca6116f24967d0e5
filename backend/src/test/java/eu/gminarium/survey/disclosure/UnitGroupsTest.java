package eu.gminarium.survey.disclosure;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.link.Links;
import eu.gminarium.survey.link.NewLink;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results of an office that collects by links of its units, held against who really answered there. */
@ProgramTest
class UnitGroupsTest {

    private static final QuestionnaireContent ASKED = content(new Block(
            text("Visit"),
            List.of(
                    new Statement("overall", "service", text("All in all"), false),
                    new YesNo("first", text("First time?"), false),
                    new YesNo("settled", text("Settled?"), false),
                    new YesNo("easy", text("Easy?"), false))));
    private static final int WAVES = 5;
    private static final int PEOPLE = 40;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    Links links;

    @Inject
    PublicSurveys web;

    @Inject
    WaveResults results;

    Partnership partnership;
    OfficeId office;
    OfficeId other;
    Wave wave;
    List<UnitId> units;
    List<String> codes;

    /** @param place where of the office: 0 for its own link, else that of a unit */
    private record Person(int place, boolean first, boolean settled) {}

    @BeforeEach
    void collectByUnits() {
        partnership = partnerships.create();
        office = surveys.office(partnership, "Tworóg", 1);
        other = surveys.office(partnership, "Kalety", 2);
        units = Stream.of("Archive", "Permits", "Taxes").map(this::unit).toList();
        openWave();
    }

    @Test
    void unitIsAGroupOfItsOfficeFromFiveAnswersOn() {
        answer(new Person(0, true, true), 6);
        answer(new Person(1, true, true), 4);
        answer(new Person(3, true, true), 7);
        surveys.close(partnership, wave);

        assertThat(responses(of(3))).contains(7L);
        assertThat(responses(of(1))).isEmpty();
        assertThat(responses(of(0))).as("with those of the small unit").contains(10L);
        assertThat(leader(() -> results.units(wave.id(), office)).values())
                .containsExactlyInAnyOrder("Archive", "Permits", "Taxes");
    }

    @Test
    void unitsAreNoGroupsOfOtherOfficesNorOfAllTogether() {
        answer(new Person(3, true, true), 7);
        surveys.enter(partnership, wave, other, 6, answers(new Person(0, true, true)));
        surveys.close(partnership, wave);

        assertThat(leader(() -> results.attributes(wave.id(), other)))
                .extracting(Attribute::code)
                .containsExactly("first", "settled", "easy", Attribute.MODE);
        assertThatThrownBy(() -> leader(() -> results.group(wave.id(), null, of(3))))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> leader(() -> results.group(wave.id(), other, of(3))))
                .isInstanceOf(InvalidField.class);
    }

    /** By the question that gave way to the units there is no group of this office, and none of it is in that of all together. */
    @Test
    void unitsTakeThePlaceOfTheLastQuestion() {
        answer(new Person(0, true, true), 7);
        surveys.enter(partnership, wave, other, 6, answers(new Person(0, true, true)));
        surveys.close(partnership, wave);

        assertThat(leader(() -> results.attributes(wave.id(), office)))
                .extracting(Attribute::code)
                .containsExactly("first", "settled", Attribute.UNIT, Attribute.MODE);
        Filter easy = Filter.NONE.and("easy", "yes");
        assertThatThrownBy(() -> leader(() -> results.group(wave.id(), office, easy)))
                .isInstanceOf(InvalidField.class);
        assertThat(leader(() -> results.group(wave.id(), null, easy)).released().map(Figures::responses))
                .contains(6L);
    }

    /** Whoever is treated alike by all that is shown cannot be told apart: five people or more each time. */
    @Test
    void nothingAboutFewerThanFivePeopleCanBeWorkedOutWithUnitsEither() {
        var random = new Random(2011);
        int shownOfUnits = 0;
        for (int number = 0; number < WAVES; number++) {
            if (number > 0) {
                openWave();
            }
            List<Person> people =
                    Stream.generate(() -> person(random)).limit(PEOPLE).toList();
            people.forEach(person -> answer(person, 1));
            surveys.close(partnership, wave);
            Map<Integer, Long> atPlace =
                    people.stream().collect(Collectors.groupingBy(Person::place, Collectors.counting()));
            List<Person> kept = people.stream()
                    .map(person -> atPlace.getOrDefault(person.place(), 0L) < Disclosed.MINIMUM
                            ? new Person(0, person.first(), person.settled())
                            : person)
                    .toList();
            List<Filter> shown = filters().stream()
                    .filter(filter -> responses(filter)
                            .map(count -> {
                                assertThat(count)
                                        .isEqualTo(kept.stream()
                                                .filter(means(filter))
                                                .count());
                                return true;
                            })
                            .orElse(false))
                    .toList();
            shownOfUnits += (int) shown.stream()
                    .filter(filter -> filter.wanted().containsKey(Attribute.UNIT))
                    .count();
            assertThat(kept.stream()
                            .collect(Collectors.groupingBy(
                                    person -> shown.stream()
                                            .map(filter -> means(filter).test(person))
                                            .toList(),
                                    Collectors.counting()))
                            .values())
                    .allMatch(alike -> alike >= Disclosed.MINIMUM);
        }
        assertThat(shownOfUnits).isPositive();
    }

    private void openWave() {
        wave = surveys.openWave(partnership, ASKED);
        codes = new ArrayList<>();
        partnerships.asCoordinator(partnership, () -> {
            waves.collectors(wave.id()).stream()
                    .filter(collector -> collector.office().equals(office))
                    .forEach(collector -> codes.add(collector.code()));
            return units.stream()
                    .map(unit -> codes.add(links.add(wave.id(), new NewLink(office, unit.toString(), unit))
                            .code()))
                    .toList();
        });
    }

    private UnitId unit(String name) {
        UnitId id = UnitId.next();
        surveys.query(
                partnership,
                "INSERT INTO unit (id, office_id, symbol, name) VALUES (?, ?, '%1$s', '%1$s') RETURNING id::text"
                        .formatted(name),
                id.value(),
                office.value());
        return id;
    }

    private void answer(Person person, int times) {
        for (int i = 0; i < times; i++) {
            MovableClock.at(on(FIRST_DAY), () -> {
                web.submit(codes.get(person.place()), SurveyFixture.sheet(), answers(person));
                return true;
            });
        }
    }

    private static Answers answers(Person person) {
        return new Answers(
                Map.of(
                        "overall", Set.of("4"),
                        "first", Set.of(word(person.first())),
                        "settled", Set.of(word(person.settled())),
                        "easy", Set.of("yes")),
                Map.of());
    }

    private Person person(Random random) {
        return new Person(
                (int) (4 * random.nextDouble() * random.nextDouble()), random.nextBoolean(), random.nextInt(4) == 0);
    }

    private static String word(boolean yes) {
        return yes ? "yes" : "no";
    }

    private Filter of(int place) {
        return Filter.NONE.and(Attribute.UNIT, place(place));
    }

    private String place(int place) {
        return (place == 0 ? office.value() : units.get(place - 1).value()).toString();
    }

    private List<Filter> filters() {
        List<Filter> all = new ArrayList<>(List.of(Filter.NONE));
        for (Attribute attribute : leader(() -> results.attributes(wave.id(), office))) {
            for (Filter each : List.copyOf(all)) {
                attribute.values().forEach(value -> all.add(each.and(attribute.code(), value)));
            }
        }
        return all;
    }

    private Predicate<Person> means(Filter filter) {
        return person -> Map.of(
                        "first",
                        word(person.first()),
                        "settled",
                        word(person.settled()),
                        Attribute.UNIT,
                        place(person.place()),
                        Attribute.MODE,
                        Mode.WEB.name())
                .entrySet()
                .containsAll(filter.wanted().entrySet());
    }

    private Optional<Long> responses(Filter filter) {
        return leader(() -> results.group(wave.id(), office, filter)).released().map(Figures::responses);
    }

    private <T> T leader(Supplier<T> work) {
        return partnerships.as(partnership, Role.LEADER, null, work);
    }
}
