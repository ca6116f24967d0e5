package eu.gminarium.programme.plan;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.Topic;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Folding;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The partnership's training topics, to which trainings, criteria and indicators refer. */
@Singleton
public class Topics {

    /** Leaves room for a number at the end of a code. */
    private static final int LONGEST_STEM = 50;

    private final TopicRepository repository;
    private final ActivityLog activity;

    Topics(TopicRepository repository, ActivityLog activity) {
        this.repository = repository;
        this.activity = activity;
    }

    /** All, also the archived ones, by code. */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    @Transactional(readOnly = true)
    public List<Topic> list() {
        return repository.findAllOrderByCode().stream().map(TopicRow::toTopic).toList();
    }

    /**
     * Those that may be chosen, by code: what is no longer offered only where it stands already.
     *
     * @param standing code of the topic that stands already; null for something new
     */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    @Transactional(readOnly = true)
    public List<Topic> offered(@Nullable String standing) {
        return list().stream()
                .filter(topic -> !topic.archived() || topic.code().equals(standing))
                .toList();
    }

    /** Adds a topic under a code that is made of its name: {@code Client service} gets {@code client-service}. */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    @Transactional
    public Topic add(@NotNull LocalizedText name) {
        repository.lock();
        String stem = stem(name.in(Languages.ENGLISH));
        String code = stem;
        for (int next = 2; repository.findByCode(code).isPresent(); next++) {
            code = stem + "-" + next;
        }
        return put(code, name);
    }

    private static String stem(String name) {
        String folded = Folding.fold(name).replace(' ', '-');
        String cut = folded.substring(0, Math.min(folded.length(), LONGEST_STEM));
        return cut.isEmpty() ? "topic" : cut;
    }

    /**
     * Adds the topic, or renames the one that has the code.
     *
     * @param code stable, kebab-case: {@code client-service}
     */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    @Transactional
    public Topic put(@NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") String code, @NotNull LocalizedText name) {
        repository.lock();
        Optional<TopicRow> present = repository.findByCode(code);
        TopicRow row = new TopicRow(
                present.map(TopicRow::id).orElseGet(Ids::timeOrdered),
                code,
                name.byLanguage(),
                present.map(TopicRow::archived).orElse(false));
        TopicRow kept = present.isPresent() ? repository.update(row) : repository.save(row);
        activity.record(present.isPresent() ? "changed" : "added", "topic", kept.id(), Map.of("code", code));
        return kept.toTopic();
    }

    /**
     * Takes a topic out of what is offered, or offers it again. What refers to it stays as it is.
     *
     * @throws RecordNotFound if there is no topic of the code
     */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    @Transactional
    public Topic setArchived(@NotNull String code, boolean archived) {
        repository.lock();
        TopicRow row = repository.findByCode(code).orElseThrow(RecordNotFound::new);
        TopicRow kept = repository.update(new TopicRow(row.id(), row.code(), row.name(), archived));
        activity.record(archived ? "archived" : "restored", "topic", kept.id(), Map.of("code", code));
        return kept.toTopic();
    }
}
