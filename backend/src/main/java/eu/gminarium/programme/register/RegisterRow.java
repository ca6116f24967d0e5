package eu.gminarium.programme.register;

import eu.gminarium.shared.i18n.Folding;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.regex.Pattern;

@MappedEntity("register_entry")
record RegisterRow(@Id String code, String name, String description, String foldedName, LocalDate stateOn) {

    private static final int COUNTY = 4;
    private static final Pattern OFFICE = Pattern.compile("\\d{6}[123]");

    static RegisterRow of(String code, String name, String description, LocalDate stateOn) {
        return new RegisterRow(code, name, description, Folding.fold(name), stateOn);
    }

    /** Whether it is a county or municipality with an office of its own, as the queries say too. */
    boolean hasOffice() {
        return code.length() == COUNTY
                ? description.equals("powiat")
                : OFFICE.matcher(code).matches();
    }
}
