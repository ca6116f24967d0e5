package eu.gminarium.shared.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Pattern PROBLEM_CODE =
            Pattern.compile("super\\(\\s*\"([a-z0-9-]+)\",\\s*(?:Problem\\.)?Category\\.");

    private final Messages messages = new Messages();

    static Stream<Locale> languages() {
        return Languages.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryKey(Locale locale) {
        assertThat(new TreeSet<>(messages.keys(locale))).isEqualTo(new TreeSet<>(messages.keys(Languages.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextIsWellFormed(Locale locale) {
        assertThat(messages.keys(locale))
                .allSatisfy(key -> assertThat(
                                new MessageFormat(messages.pattern(locale, key), ULocale.forLocale(locale)).toPattern())
                        .isNotBlank());
    }

    @Test
    void everyProblemHasItsText() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> codes = sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(MessagesTest::problemCodes)
                    .toList();
            assertThat(codes)
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(messages.has("problem." + code))
                            .as("problem.%s", code)
                            .isTrue());
        }
    }

    private static Stream<String> problemCodes(Path source) {
        try {
            return PROBLEM_CODE.matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
