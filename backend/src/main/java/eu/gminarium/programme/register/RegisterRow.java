package eu.gminarium.programme.register;

import eu.gminarium.shared.i18n.Folding;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

@MappedEntity("register_entry")
record RegisterRow(@Id String code, String name, String description, String foldedName, LocalDate stateOn) {

    static RegisterRow of(String code, String name, String description, LocalDate stateOn) {
        return new RegisterRow(code, name, description, Folding.fold(name), stateOn);
    }
}
