package eu.gminarium.programme.staffimport;

import eu.gminarium.programme.Office;
import eu.gminarium.shared.i18n.Folding;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The offices whose staff the importer keeps; others are as unknown as those that do not exist. */
record ReachableOffices(List<Office> offices) {

    private static final int TERC_LENGTH = 7;
    private static final int COUNTY_LENGTH = 4;

    /** The offices that the text can mean: one if it is clear, several if a name is not. */
    List<Office> named(String text) {
        if (text.isEmpty()) {
            return offices;
        }
        String terc = padded(text);
        List<Office> byCode =
                offices.stream().filter(office -> terc.equals(office.terc())).toList();
        return byCode.isEmpty() ? byName(Folding.fold(text)) : byCode;
    }

    private List<Office> byName(String folded) {
        return offices.stream()
                .filter(office -> Stream.of(office.displayName(), office.officialName())
                        .filter(Objects::nonNull)
                        .anyMatch(name -> Folding.fold(name).equals(folded)))
                .toList();
    }

    /** A spreadsheet that takes the code for a number drops its leading zero. */
    private static String padded(String text) {
        boolean lostZero = text.length() == TERC_LENGTH - 1 || text.length() == COUNTY_LENGTH - 1;
        return lostZero && text.chars().allMatch(Character::isDigit) ? "0" + text : text;
    }
}
