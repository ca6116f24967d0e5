package eu.gminarium.programme.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.gminarium.programme.ProgrammeFixture;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ProgramTest
class RegisterTest {

    private static final String WHOLE = "shared/data/terc-2024-01-01.csv";
    private static final String HEADER = "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\n";

    @Inject
    ProgrammeFixture programme;

    @Inject
    Register register;

    @ParameterizedTest
    @ValueSource(strings = {"twor", "Tworó", "TWORÓG", "tworog", " Tworóg ", "2413082"})
    void findsTworogWhateverIsTyped(String typed) {
        programme.importRegister();

        assertThat(search(typed)).first().satisfies(found -> {
            assertThat(found.code()).isEqualTo("2413082");
            assertThat(found.name()).isEqualTo("Tworóg");
            assertThat(found.county()).isEqualTo("tarnogórski");
            assertThat(found.voivodship()).isEqualTo("śląskie");
        });
    }

    @Test
    void findsWordInsideName() {
        programme.importRegister();

        assertThat(search("slask")).extracting(RegisterOffice::name).containsExactly("Miasteczko Śląskie");
        assertThat(search("podlas")).extracting(RegisterOffice::name).contains("Biała Podlaska", "Radzyń Podlaski");
    }

    @Test
    void tellsTownFromVillageOfSameName() {
        programme.importRegister();

        assertThat(search("krasnystaw"))
                .extracting(RegisterOffice::code, RegisterOffice::description)
                .containsExactly(tuple("0606011", "gmina miejska"), tuple("0606052", "gmina wiejska"));
    }

    @ParameterizedTest
    @CsvSource({"łęczna,0610033", "Leczna,0610033", "tarnog,2413", "lublin,0663011"})
    void offersOnlyWhatHasAnOffice(String typed, String expected) {
        programme.importRegister();

        assertThat(search(typed))
                .extracting(RegisterOffice::code)
                .contains(expected)
                .allMatch(code -> code.length() == 4 || code.matches("\\d{6}[123]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "_", "';--"})
    void findsNothingForNoLetters(String typed) {
        programme.importRegister();

        assertThat(search(typed)).isEmpty();
    }

    @Test
    void importsWholeOfficialFile() throws IOException {
        Optional<Path> file = wholeRegister();
        assumeTrue(file.isPresent(), "SKIPPED: no official TERC file at " + WHOLE + " beside the checkout");

        RegisterImport imported = load(Files.readString(file.orElseThrow()));

        assertThat(imported.units()).isEqualTo(4332);
        assertThat(imported.stateOn()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(programme.asOperator(register::status).units()).isEqualTo(4332);
        assertThat(search("zory")).extracting(RegisterOffice::code).containsExactly("2479011");
        programme.importRegister();
    }

    @Test
    void importingAgainReplacesTheRegister() {
        programme.importRegister();

        RegisterImport again = programme.asOperator(() -> register.importTerc(ProgrammeFixture.extract()));

        assertThat(again).isEqualTo(new RegisterImport(317, 243, 0, 0, 0, LocalDate.of(2024, 1, 1)));
    }

    @Test
    void previewSaysWhatAnImportWouldDoAndDoesNothing() {
        programme.importRegister();
        byte[] file = (HEADER + "24;13;08;2;Tworóg Śląski;gmina wiejska;2025-01-01\n").getBytes(StandardCharsets.UTF_8);

        assertThat(programme.asOperator(() -> register.previewTerc(file)))
                .isEqualTo(new RegisterImport(1, 1, 0, 1, 316, LocalDate.of(2025, 1, 1)));
        assertThat(programme.asOperator(register::status))
                .isEqualTo(new RegisterStatus(317, 243, LocalDate.of(2024, 1, 1)));
    }

    @Test
    void badRowsAreNamedAndNothingIsSaved() {
        programme.importRegister();
        String file = HEADER
                + "24;;;;ŚLĄSKIE;województwo;2024-01-01\n"
                + "24;13;08;;Tworóg;gmina wiejska;2024-01-01\n"
                + "24;13;08;2;;gmina wiejska;2024-01-01\n"
                + "24;13;08;2;Tworóg;gmina wiejska;1.1.2024\n"
                + "24;;;;ŚLĄSKIE;województwo;2024-01-01\n";

        assertThatThrownBy(() -> load(file))
                .asInstanceOf(type(InvalidField.class))
                .extracting(InvalidField::errors)
                .satisfies(errors -> assertThat(errors)
                        .extracting(InvalidField.FieldError::field)
                        .containsExactly("row 3", "row 4", "row 5", "row 6"));
        assertThat(programme.asOperator(register::status).units()).isEqualTo(317);
    }

    @Test
    void anotherTableIsNotTheRegister() {
        assertThatThrownBy(() -> load("name,code\nTworóg,2413082\n")).isInstanceOf(InvalidField.class);
    }

    @Test
    void coordinatorsReadAndOnlyTheOperatorImports() {
        programme.importRegister();
        Partnership partnership = programme.partnership();

        List<RegisterOffice> found = programme.asCoordinator(partnership, () -> register.search("kalet", 5));

        assertThat(found).hasSize(1);
        assertThatThrownBy(() ->
                        programme.asCoordinator(partnership, () -> register.importTerc(ProgrammeFixture.extract())))
                .isInstanceOf(RoleNotAllowed.class);
    }

    /** Looks in every folder above the module. */
    private static Optional<Path> wholeRegister() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(WHOLE))
                .filter(Files::exists)
                .findFirst();
    }

    private List<RegisterOffice> search(String typed) {
        return programme.asOperator(() -> register.search(typed, 50));
    }

    private RegisterImport load(String file) {
        return programme.asOperator(() -> register.importTerc(file.getBytes(StandardCharsets.UTF_8)));
    }
}
