package eu.gminarium.benchmark.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import eu.gminarium.programme.OfficeKind;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeerChoiceTest {

    static Stream<PeerChoice> choices() {
        return Stream.of(
                        Stream.of(
                                PeerChoice.EVERYBODY,
                                new PeerChoice.Group(PeerGroupId.next()),
                                new PeerChoice.Near(OfficeId.next())),
                        Arrays.stream(OfficeKind.values()).map(PeerChoice.Kind::new),
                        IntStream.rangeClosed(1, 4).mapToObj(PeerChoice.Size::new))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyChoiceIsReadFromItsOwnText(PeerChoice choice) {
        assertThat(PeerChoice.parse(choice.text())).isEqualTo(choice);
    }

    @Test
    void textsAreThoseThatAddressesUse() {
        assertThat(new PeerChoice.Kind(OfficeKind.TOWN_AND_RURAL).text()).isEqualTo("kind:town-and-rural");
        assertThat(new PeerChoice.Size(3).text()).isEqualTo("size:3");
    }

    @Test
    void nothingMeansEverybody() {
        assertThat(PeerChoice.parse(null)).isEqualTo(PeerChoice.EVERYBODY);
        assertThat(PeerChoice.parse("")).isEqualTo(PeerChoice.EVERYBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "everybody",
                "ALL",
                "all:",
                "kind",
                "kind:",
                "kind:village",
                "kind:RURAL",
                "size:0",
                "size:5",
                "size:one",
                "size:11",
                "group:",
                "group:7",
                "near:me",
                ":rural",
                "kind:rural:rural"
            })
    void everythingElseIsRefusedByTheNameOfTheParameter(String text) {
        assertThatThrownBy(() -> PeerChoice.parse(text))
                .asInstanceOf(type(InvalidField.class))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(InvalidField.FieldError::field)
                        .containsExactly("peerGroup"));
    }
}
