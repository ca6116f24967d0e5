package eu.gminarium.mysteryclient.script.library;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.UUID;

@MappedEntity("mystery_script")
record ScriptRow(
        @Id UUID id,
        @TypeDef(type = DataType.JSON) ScriptDocument content,
        @Version long version) {

    LibraryScript toScript() {
        return new LibraryScript(new ScriptId(id), content.toContent(), version);
    }
}
