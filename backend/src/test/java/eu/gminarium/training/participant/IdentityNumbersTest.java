package eu.gminarium.training.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples are of birthdays in the 23rd century or of the authorities' own specimens. */
class IdentityNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"44051401359", "02070803628", "44051401458"})
    void acceptsPeselWithItsCheckDigit(String number) {
        assertThat(IdentityNumbers.isPesel(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4405140135",
                "440514013590",
                "4405140135x",
                "44051401358",
                "44053201353",
                "44130101350",
                "44000101354"
            })
    void refusesPeselThatCannotBe(String number) {
        assertThat(IdentityNumbers.isPesel(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"736028/5163", "7360285163", "736028/5130", "280816/027"})
    void acceptsRodneCislo(String number) {
        assertThat(IdentityNumbers.isRodneCislo(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "736028/5164", "7360/285163", "736028516", "73602851", "739928/5163", "736028//5163"})
    void refusesRodneCisloThatCannotBe(String number) {
        assertThat(IdentityNumbers.isRodneCislo(number)).isFalse();
    }
}
