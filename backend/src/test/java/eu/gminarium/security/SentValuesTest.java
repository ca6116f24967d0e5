package eu.gminarium.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import io.micronaut.core.type.Argument;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentValuesTest {

    private record Part(@Nullable String indicator, BigDecimal weight) {}

    private record Body(
            UUID id, LocalizedText name, List<Part> parts, Optional<LocalDate> day, Map<String, String> codes) {}

    private static final Part GOOD = new Part("cost", new BigDecimal("1e300"));

    @Test
    void whatTheDatabaseTakesPasses() {
        assertThatCode(() -> check(body("Żółw 🌳", GOOD, LocalDate.of(9999, 12, 31), Map.of("a", "b"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(null, "", Instant.EPOCH, new byte[] {0}, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0b", "\ud800", "a\udc00", "\udc00\ud800", "🌳\ud83c"})
    void textIsNamedByItsPlace(String broken) {
        assertThat(refused(body(broken, new Part(broken, BigDecimal.ONE), LocalDate.EPOCH, Map.of("a", broken))))
                .extracting(FieldError::field)
                .containsExactly("name.pl", "parts[1].indicator", "codes.a");
        assertThat(refused(body("x", GOOD, LocalDate.EPOCH, Map.of(broken, "b"))))
                .extracting(FieldError::field)
                .containsExactly("codes");
        assertThat(refused(broken, List.of("x", broken)))
                .extracting(FieldError::field)
                .containsExactly("argument0", "argument1[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e1001"})
    void numberOfTooManyDigitsIsNamed(String number) {
        Part heavy = new Part(null, new BigDecimal(number));

        assertThat(refused(body("x", heavy, LocalDate.EPOCH, Map.of())))
                .extracting(FieldError::field, FieldError::messageKey)
                .containsExactly(tuple("parts[1].weight", "validation.number"));
    }

    @Test
    void dayOfNoCalendarIsNamed() {
        assertThat(refused(
                        body("x", GOOD, LocalDate.MAX, Map.of()),
                        LocalDate.MIN,
                        Instant.MAX,
                        LocalDate.of(1599, 12, 31)))
                .extracting(FieldError::field)
                .containsExactly("day", "argument1", "argument2", "argument3");
    }

    @Test
    void gapInAListOrMapIsNamed() {
        assertThat(refused(Arrays.asList("a", null), Collections.singletonMap("pl", null)))
                .extracting(FieldError::field, FieldError::messageKey)
                .containsExactly(
                        tuple("argument0[1]", "validation.NotNull"), tuple("argument1.pl", "validation.NotNull"));
    }

    private record Sheet(@GapsNamedInside Map<String, String> answers, List<String> places) {}

    @Test
    void gapThatTheServiceNamesItselfIsLeftToIt() {
        assertThat(refused(new Sheet(Collections.singletonMap("waiting", null), Arrays.asList("a", null))))
                .extracting(FieldError::field)
                .containsExactly("places[1]");
    }

    private static Body body(String name, Part second, LocalDate day, Map<String, String> codes) {
        return new Body(
                UUID.randomUUID(), LocalizedText.of("pl", name), List.of(GOOD, second), Optional.of(day), codes);
    }

    private static List<FieldError> refused(Object... values) {
        InvalidField refusal = catchThrowableOfType(InvalidField.class, () -> check(values));
        assertThat(refusal).isNotNull();
        return refusal.errors();
    }

    private static void check(@Nullable Object... values) {
        Argument<?>[] arguments = new Argument<?>[values.length];
        for (int at = 0; at < values.length; at++) {
            arguments[at] = Argument.of(Object.class, "argument" + at);
        }
        SentValues.check(arguments, values, true);
    }
}
