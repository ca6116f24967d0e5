package eu.gminarium.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    /** Made by the reference implementation, the program {@code argon2} with {@code -id -v 13 -e}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gminarium-demo       | $argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$06AGY40/lEEHoXPGEzofXaKIdllOpu9622UMA0zKUDA",
                "Zażółć gęślą jaźń 🙂 | $argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$VS3Vp9seP1IQ2ugkzjOoHpgv3DxxSpqsVAJYXzFqRX0",
                "correct horse        | $argon2id$v=19$m=4096,t=3,p=2$ZmVkY2JhOTg3NjU0MzIxMA$XJo7UglIlEbnaABjZrq7bvVe/QUoxgfT",
            })
    void knowsWhatTheReferenceMade(String password, String text) {
        PasswordHash hash = PasswordHash.parse(text);

        assertThat(hash.isOf(password)).isTrue();
        assertThat(hash.isOf(password + " ")).isFalse();
        assertThat(hash).hasToString(text);
    }

    @Test
    void isAnotherEachTimeAndKnowsItsPassword() {
        PasswordHash first = PasswordHash.of("gminarium-demo");
        PasswordHash second = PasswordHash.of("gminarium-demo");

        assertThat(first.toString())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(second.toString());
        assertThat(PasswordHash.parse(first.toString()).isOf("gminarium-demo")).isTrue();
        assertThat(first.isOf("Gminarium-demo")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gminarium-demo",
                "$argon2i$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$06AGY40/lEEHoXPGEzofXaKIdllOpu9622UMA0zKUDA",
                "$argon2id$v=16$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$06AGY40/lEEHoXPGEzofXaKIdllOpu9622UMA0zKUDA"
            })
    void refusesWhatIsNoHashWithoutTellingIt(String text) {
        assertThatThrownBy(() -> PasswordHash.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no Argon2id hash");
    }
}
