package eu.gminarium.survey.disclosure;

import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.WaveComparisons;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.comparison.StatementComparison;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.Choice.Option;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that somebody with all rights can ask of three waves of a small office, held against who really answered. */
@ProgramTest
class DisclosureTest {

    private static final QuestionnaireContent ASKED = content(new Block(
            text("Visit"),
            List.of(
                    new Statement("waiting", "service", text("Waiting"), false),
                    new Statement("overall", "service", text("All in all"), false),
                    choice("age", "young", "middle", "old"),
                    new YesNo("settled", text("Settled?"), false),
                    choice("often", "first", "yearly", "monthly"))));
    private static final int WAVES = 3;
    private static final int PEOPLE = 45;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    PublicSurveys web;

    @Inject
    Waves waves;

    @Inject
    WaveResults results;

    @Inject
    WaveComparisons comparisons;

    Partnership partnership;
    OfficeId office;
    OfficeId other;

    @BeforeEach
    void offices() {
        partnership = partnerships.create();
        office = surveys.office(partnership, "Ożarowice", 1);
        other = surveys.office(partnership, "Kalety", 2);
    }

    private record Person(Map<String, String> profile, Answers answers) {}

    @Test
    void nothingAboutFewerThanFivePeopleCanBeWorkedOut() {
        var random = new Random(2012);
        for (int number = 0; number < WAVES; number++) {
            List<Person> people =
                    Stream.generate(() -> person(random)).limit(PEOPLE).toList();
            List<Person> others =
                    Stream.generate(() -> person(random)).limit(PEOPLE).toList();
            Wave wave = closedWave(people, others);

            assertSafe(people, filter -> figures(wave, office, filter).map(Figures::responses), person -> true);
            for (String statement : List.of("waiting", "overall")) {
                Map<Filter, Ratings> shown = new HashMap<>();
                assertSafe(
                        people,
                        filter -> ratings(wave, office, filter, statement).map(ratings -> {
                            shown.put(filter, ratings);
                            return ratings.n();
                        }),
                        person -> rates(person, statement));
                assertThat(shown).as("of everybody and of some groups").hasSizeGreaterThan(2);
                shown.forEach((filter, ratings) -> assertThat(ratings).isEqualTo(sum(people, filter, statement)));
                assertThat(filters())
                        .allSatisfy(filter -> assertThat(ratings(wave, null, filter, statement))
                                .isEqualTo(Stream.of(office, other)
                                        .flatMap(each -> ratings(wave, each, filter, statement).stream())
                                        .reduce(Ratings::plus)));
            }
        }
    }

    /** A comparison says nothing that the two groups do not show by themselves. */
    @Test
    void groupsAreComparedOnlyWhereBothAreShown() {
        var random = new Random(2013);
        Wave wave = closedWave(
                Stream.generate(() -> person(random)).limit(PEOPLE).toList(),
                Stream.generate(() -> person(random)).limit(PEOPLE).toList());
        int compared = 0;
        for (Attribute attribute : Attribute.of(ASKED)) {
            for (String value : attribute.values()) {
                for (String with : attribute.values()) {
                    if (!value.equals(with)) {
                        compared += assertNoMoreThanShown(wave, attribute.code(), value, with);
                    }
                }
            }
        }
        assertThat(compared).as("some are compared").isPositive();
    }

    private int assertNoMoreThanShown(Wave wave, String by, String value, String with) {
        List<StatementComparison.Compared> compared = partnerships
                .as(
                        partnership,
                        Role.LEADER,
                        null,
                        () -> comparisons.groups(wave.id(), office, by, value, with, Filter.NONE))
                .compared();
        compared.forEach(each -> {
            String code = each.statement().code();
            assertThat(ratings(wave, office, Filter.NONE.and(by, value), code)).contains(each.ratings());
            assertThat(ratings(wave, office, Filter.NONE.and(by, with), code)).contains(each.reference());
        });
        return compared.size();
    }

    @Test
    void unknownConditionAndOfficesOutOfReachAreRefused() {
        Wave wave = closedWave(List.of(person(new Random(1))), List.of());

        assertThatThrownBy(() -> figures(wave, office, Filter.NONE.and("age", "wise")))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> figures(wave, office, Filter.NONE.and("waiting", "4")))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> partnerships.as(
                        partnership,
                        Role.OFFICE_COORDINATOR,
                        other,
                        () -> results.group(wave.id(), office, Filter.NONE)))
                .isInstanceOf(RecordNotFound.class);
    }

    /** Whoever is treated alike by all that is shown cannot be told apart: five people or more each time. */
    private static void assertSafe(
            List<Person> people, Function<Filter, Optional<Long>> figure, Function<Person, Boolean> counts) {
        List<Filter> shown = filters().stream()
                .filter(filter -> figure.apply(filter).isPresent())
                .toList();
        Map<List<Boolean>, Long> alike = people.stream()
                .filter(counts::apply)
                .collect(Collectors.groupingBy(
                        person -> shown.stream()
                                .map(filter -> isMeant(person, filter))
                                .toList(),
                        Collectors.counting()));
        assertThat(alike.values()).allMatch(size -> size >= Disclosed.MINIMUM);
    }

    private Wave closedWave(List<Person> people, List<Person> others) {
        Wave wave = surveys.openWave(partnership, ASKED);
        Map<OfficeId, String> codes =
                partnerships.asCoordinator(partnership, () -> waves.collectors(wave.id())).stream()
                        .collect(Collectors.toMap(collector -> collector.office(), collector -> collector.code()));
        people.forEach(person -> answer(wave, office, codes, person));
        others.forEach(person -> answer(wave, other, codes, person));
        return surveys.close(partnership, wave);
    }

    private void answer(Wave wave, OfficeId of, Map<OfficeId, String> codes, Person person) {
        if ("PAPER".equals(person.profile().get(Attribute.MODE))) {
            surveys.enter(partnership, wave, of, 1, person.answers());
        } else {
            MovableClock.at(SurveyFixture.on(SurveyFixture.FIRST_DAY), () -> {
                web.submit(String.valueOf(codes.get(of)), SurveyFixture.sheet(), person.answers());
                return true;
            });
        }
    }

    private Optional<Figures> figures(Wave wave, @Nullable OfficeId of, Filter filter) {
        return partnerships
                .as(partnership, Role.LEADER, null, () -> results.group(wave.id(), of, filter))
                .released();
    }

    private Optional<Ratings> ratings(Wave wave, @Nullable OfficeId of, Filter filter, String statement) {
        return figures(wave, of, filter)
                .flatMap(figures -> figures.question(statement).released());
    }

    private static Person person(Random random) {
        Map<String, String> profile = new HashMap<>(Map.of(Attribute.MODE, random.nextInt(3) == 0 ? "WEB" : "PAPER"));
        Map<String, Set<String>> chosen = new HashMap<>();
        for (Attribute attribute : Attribute.of(ASKED)) {
            List<String> values = attribute.values();
            if (!attribute.code().equals(Attribute.MODE) && random.nextInt(12) > 0) {
                String value = values.get((int) (random.nextDouble() * random.nextDouble() * values.size()));
                profile.put(attribute.code(), value);
                chosen.put(attribute.code(), Set.of(value));
            }
        }
        for (String statement : List.of("waiting", "overall")) {
            if (random.nextInt(10) > 0) {
                chosen.put(statement, Set.of(String.valueOf(1 + random.nextInt(5))));
            }
        }
        chosen.putIfAbsent("overall", Set.of("dk"));
        return new Person(profile, new Answers(chosen, Map.of()));
    }

    private static boolean isMeant(Person person, Filter filter) {
        return filter.wanted().entrySet().stream()
                .allMatch(entry -> entry.getValue().equals(person.profile().get(entry.getKey())));
    }

    private static boolean rates(Person person, String statement) {
        return person.answers().chosen(statement).stream().anyMatch(rating -> !rating.equals("dk"));
    }

    private static Ratings sum(List<Person> people, Filter filter, String statement) {
        return people.stream()
                .filter(person -> isMeant(person, filter) && rates(person, statement))
                .flatMap(person -> person.answers().chosen(statement).stream())
                .map(rating -> Ratings.of(Integer.parseInt(rating), 1))
                .reduce(Ratings.NONE, Ratings::plus);
    }

    private static List<Filter> filters() {
        List<Filter> all = new ArrayList<>(List.of(Filter.NONE));
        for (Attribute attribute : Attribute.of(ASKED)) {
            for (Filter each : List.copyOf(all)) {
                attribute.values().forEach(value -> all.add(each.and(attribute.code(), value)));
            }
        }
        return all;
    }

    private static Choice choice(String code, String... options) {
        return new Choice(
                code,
                text(code),
                false,
                false,
                Stream.of(options)
                        .map(option -> new Option(option, text(option)))
                        .toList());
    }
}
