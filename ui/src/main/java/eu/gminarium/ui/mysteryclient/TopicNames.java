package eu.gminarium.ui.mysteryclient;

import eu.gminarium.programme.Topic;
import eu.gminarium.programme.plan.Topics;
import eu.gminarium.ui.common.Texts;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What topics are called. */
@Singleton
public final class TopicNames {

    private final Topics topics;

    TopicNames(Topics topics) {
        this.topics = topics;
    }

    /** The names of all topics. */
    public Names names() {
        return new Names(topics.list().stream().collect(Collectors.toMap(Topic::code, topic -> Texts.t(topic.name()))));
    }

    /** In the person's language. */
    public record Names(Map<String, String> byCode) {

        /** The name of a topic; null is for what has none. */
        public String of(@Nullable String code) {
            return code == null ? Texts.t("mystery.area.none") : byCode.getOrDefault(code, code);
        }
    }
}
