package eu.gminarium.training.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.shared.Ids;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ProgramTest
class IdentityCipherTest {

    private static final String NUMBER = "44051401359";

    @Inject
    IdentityCipher cipher;

    @Test
    void readsWhatItWroteAndNeverWritesItTwiceAlike() {
        UUID declaration = Ids.timeOrdered();

        String once = cipher.encrypt(declaration, "pesel", NUMBER);

        assertThat(cipher.decrypt(declaration, "pesel", once)).isEqualTo(NUMBER);
        assertThat(once)
                .startsWith("v1:")
                .doesNotContain(NUMBER)
                .isNotEqualTo(cipher.encrypt(declaration, "pesel", NUMBER));
    }

    @Test
    void numberOfAnotherRowOrFieldIsNotReadable() {
        UUID declaration = Ids.timeOrdered();
        String sealed = cipher.encrypt(declaration, "pesel", NUMBER);

        assertThatThrownBy(() -> cipher.decrypt(Ids.timeOrdered(), "pesel", sealed))
                .isInstanceOf(IdentityNotReadable.class);
        assertThatThrownBy(() -> cipher.decrypt(declaration, "other", sealed)).isInstanceOf(IdentityNotReadable.class);
    }
}
