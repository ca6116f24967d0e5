package eu.gminarium.publicweb;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.Ids;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.code.SingleUseCodes;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.testing.TestPostgres;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code is all that a citizen needs, so nobody may find one by trying, nor learn from an answer how near he was. */
@ProgramTest
class GuessedCodesTest {

    private static final int GUESSES = 100_000;
    private static final int TRIED_ON_THE_PAGE = 1_000;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Inject
    PartnershipFixture partnerships;

    @Inject
    Partnerships service;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    SingleUseCodes singleUse;

    @Inject
    SurveyController pages;

    Partnership partnership;
    String code = "";

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        OfficeId kalety = surveys.office(partnership, "Kalety", 1);
        Wave wave = surveys.openWave(partnership, content("waiting"));
        partnerships.asCoordinator(partnership, () -> singleUse.order(wave.id(), kalety, SingleUseCodes.MAX_ORDER));
        code = partnerships.asCoordinator(
                partnership, () -> waves.collectors(wave.id()).getFirst().code());
    }

    @Test
    void hundredThousandGuessesFindNone() throws SQLException {
        List<String> random = Stream.generate(Ids::publicCode).limit(GUESSES).toList();

        assertThat(known(random)).isEmpty();
        assertThat(known(neighbours())).isEmpty();
        assertThat(known(List.of(code))).containsExactly(code);
    }

    @Test
    void guesserIsNotCountedAndKeepsNobodyOut() {
        HttpResponse<String> unknown = start(Ids.publicCode(), "pl");

        Stream<String> guesses = Stream.concat(
                neighbours().stream(), Stream.generate(Ids::publicCode).limit(TRIED_ON_THE_PAGE));
        assertThat(guesses.map(guess -> start(guess, "pl"))).allSatisfy(answer -> assertSame(answer, unknown));
        assertThat(start(code, "pl").code()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "cs", "en"})
    void whateverLeadsNowhereIsAnsweredAlike(String language) {
        HttpResponse<String> unknown = start(Ids.publicCode(), language);
        assertThat(unknown.code()).isEqualTo(404);

        service.setActive(partnership.id(), false);

        Stream.of(code, "", "x", code.toLowerCase(Locale.ROOT) + "!", "%", "x".repeat(5_000))
                .forEach(guess -> assertSame(start(guess, language), unknown));
    }

    private static void assertSame(HttpResponse<String> answer, HttpResponse<String> other) {
        assertThat(answer.code()).isEqualTo(other.code());
        assertThat(answer.body()).isEqualTo(other.body());
        assertThat(answer.getHeaders().asMap()).isEqualTo(other.getHeaders().asMap());
    }

    private HttpResponse<String> start(String guess, String language) {
        return MovableClock.at(on(FIRST_DAY), () -> pages.startIn(guess, language));
    }

    /** The real code with one other character, or one less. */
    private List<String> neighbours() {
        List<String> near =
                new ArrayList<>(List.of(code.substring(1), code + "A", code.substring(0, code.length() - 1)));
        for (int i = 0; i < code.length(); i++) {
            String before = code.substring(0, i);
            String after = code.substring(i + 1);
            char own = code.charAt(i);
            ALPHABET.chars()
                    .filter(other -> other != own)
                    .mapToObj(other -> before + (char) other + after)
                    .forEach(near::add);
        }
        return near;
    }

    /** Which of the codes exist, by the same key by which a visit looks its code up. */
    private static List<String> known(Collection<String> codes) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection superuser = TestPostgres.superuser();
                PreparedStatement select =
                        superuser.prepareStatement("SELECT code FROM platform.public_code WHERE code = ANY (?)")) {
            select.setArray(1, superuser.createArrayOf("text", codes.toArray()));
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
