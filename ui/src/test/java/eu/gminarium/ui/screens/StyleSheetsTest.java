package eu.gminarium.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser takes what follows an open brace for a part of that rule and says nothing. */
class StyleSheetsTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/assets");

    static Stream<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList().stream();
        }
    }

    /** Every rule begins at the left edge only outside of all others. */
    @ParameterizedTest
    @MethodSource("sheets")
    void everyRuleIsClosedBeforeTheNext(Path sheet) throws IOException {
        List<String> lines = Files.readString(sheet)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .lines()
                .toList();
        int open = 0;
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("}")) {
                assertThat(open).as("open braces before " + line).isZero();
            }
            open += line.replaceAll("[^{]", "").length()
                    - line.replaceAll("[^}]", "").length();
        }
        assertThat(open).isZero();
    }
}
