package eu.gminarium.survey.comment;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.Map;
import java.util.UUID;

@MappedEntity("comment_tag")
record CommentTagRow(
        @Id UUID id,
        @TypeDef(type = DataType.JSON) Map<String, String> name,
        CommentTag.Colour colour,
        boolean active,
        @Version long version) {

    static CommentTagRow of(CommentTagId id, NewCommentTag input, long version) {
        return new CommentTagRow(id.value(), input.name().byLanguage(), input.colour(), input.active(), version);
    }

    CommentTag toTag() {
        return new CommentTag(new CommentTagId(id), new LocalizedText(name), colour, active, version);
    }
}
