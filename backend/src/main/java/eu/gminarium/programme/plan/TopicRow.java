package eu.gminarium.programme.plan;

import eu.gminarium.programme.Topic;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Map;
import java.util.UUID;

@MappedEntity("topic")
record TopicRow(
        @Id UUID id,
        String code,
        @TypeDef(type = DataType.JSON) Map<String, String> name,
        boolean archived) {

    Topic toTopic() {
        return new Topic(id, code, new LocalizedText(name), archived);
    }
}
