package eu.gminarium.programme;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.OfficeId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DistinctNamesTest {

    private final Office town = office(1, "Zamość", "0664011");
    private final Office around = office(2, "Zamość", "0620142");
    private final Office association = office(3, "Zamość", null);
    private final Office other = office(4, "Zwierzyniec", "0620153");
    private final Office unknown = office(5, null, null);

    @Test
    void codeFollowsANameThatTwoShare() {
        assertThat(List.of(town, around, association, other, unknown))
                .extracting(DistinctNames.among(List.of(town, around, association, other, unknown)))
                .containsExactly("Zamość (0664011)", "Zamość (0620142)", "Zamość", "Zwierzyniec", "Partner 5");
    }

    @Test
    void nameThatOneOfficeHasStandsAlone() {
        assertThat(DistinctNames.of(List.of(town, other)).values()).containsExactlyInAnyOrder("Zamość", "Zwierzyniec");
        assertThat(DistinctNames.among(List.of(other)).apply(town)).isEqualTo("Zamość");
    }

    private static Office office(int number, @Nullable String name, @Nullable String terc) {
        return new Office(OfficeId.next(), name, null, terc, OfficeKind.OTHER, number, null, null, 0);
    }
}
