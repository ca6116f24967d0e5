package eu.gminarium.mysteryclient.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMaskTest {

    /** The surname as the office knows it, and how people write it in notes. */
    @ParameterizedTest
    @CsvSource({
        "Nowak, Nowak Nowaka Nowakowi Nowakiem Nowaku Nowakowie Nowaków NOWAK nowakowa",
        "Kowalski, Kowalski Kowalskiego Kowalskiemu Kowalskim Kowalska Kowalskiej Kowalską Kowalscy Kowalskich",
        "Kowalska, Kowalska Kowalskiej Kowalską Kowalski",
        "Zięba, Zięba Zięby Ziębie Ziębę Ziębą zieba ziebie",
        "Wójcik, Wójcik Wójcika Wójcikowi wojcikiem",
        "Dudek, Dudek Dudka Dudkowi Dudkiem Dudkowie",
        "Marzec, Marzec Marca Marcowi",
        "Kwiecień, Kwiecień Kwietnia Kwietniowi Kwietniem",
        "Sikora, Sikora Sikory Sikorze Sikorę",
        "Procházka, Procházka Procházky Procházce Procházku Procházkovi Procházková",
        "Gołąb, Gołąb Gołębia Gołębiowi",
        "Novák, Novák Nováka Novákovi Novákem Nováková Novákové Novákovou novakova",
        "Nováková, Nováková Novákové Novák Nováka",
        "Dvořák, Dvořák Dvořáka dvorakovi Dvořáková",
        "Svoboda, Svoboda Svobody Svobodovi Svobodou Svobodová Svobodové",
        "Němec, Němec Němce Němcová Němcové Němcem",
        "Hájek, Hájek Hájka Hájkovi Hájková",
        "Veselý, Veselý Veselého Veselému Veselá Veselou",
        "Černá, Černá Černé Černou Černý Černého",
        "Beneš, Beneš Beneše Benešovi Benešová",
    })
    void nameIsMaskedInEveryCase(String surname, String forms) {
        String masked = new NameMask(List.of(surname)).mask(forms);

        assertThat(masked.split(" ")).containsOnly(NameMask.MASK);
    }

    @Test
    void doubleNamesAreMaskedByTheirHalves() {
        var mask = new NameMask(List.of("Kowalska-Nowak"));

        assertThat(mask.mask("Pani Kowalska, potem p. Nowakowej: Kowalska-Nowak."))
                .isEqualTo("Pani •••, potem p. •••: •••-•••.");
    }

    @Test
    void everythingElseStaysAsItWas() {
        var mask = new NameMask(List.of("Nowak", "Kowalski", "Zięba", "Novák", "Svoboda", "Wójcik", "Rak"));
        String text =
                "Nowa urzędniczka, kowal i świeża informacja o opłacie 17 zł; „wójt” – rachunek, nový zákon, 4. 7.";

        assertThat(mask.mask(text)).isEqualTo(text);
        assertThat(new NameMask(List.of()).mask("Nowak")).isEqualTo("Nowak");
    }
}
