package eu.gminarium.ui.people;

import eu.gminarium.tenancy.Partnership;
import eu.gminarium.ui.common.Texts;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;

/** What a partnership's country fixes as a rule. */
enum Country {
    POLAND("PL", "Europe/Warsaw", "PLN", "pl"),
    CZECHIA("CZ", "Europe/Prague", "CZK", "cs");

    private final String code;
    private final String zone;
    private final String currency;
    private final String language;

    Country(String code, String zone, String currency, String language) {
        this.code = code;
        this.zone = zone;
        this.currency = currency;
        this.language = language;
    }

    /** The country in whose language the person works; Poland for everybody else. */
    static Country ofReader() {
        return CZECHIA.language.equals(Texts.locale().getLanguage()) ? CZECHIA : POLAND;
    }

    /** The name of the partnership's country; its time zone where the country is neither. */
    static String nameOf(Partnership partnership) {
        ZoneId zone = partnership.zone();
        return Stream.of(values())
                .filter(country -> country.zone.equals(zone.getId()))
                .map(Country::displayName)
                .findFirst()
                .orElse(zone.getId());
    }

    String displayName() {
        return Locale.of("", code).getDisplayCountry(Texts.locale());
    }

    String zone() {
        return zone;
    }

    String currency() {
        return currency;
    }

    String language() {
        return language;
    }
}
