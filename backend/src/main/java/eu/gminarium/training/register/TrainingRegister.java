package eu.gminarium.training.register;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Topic;
import eu.gminarium.programme.plan.Topics;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.register.RegisterQueries.Question;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The training register (zestawienie szkoleń): who took part in what, when, for how many days and at what cost. The county
 * coordinator reads all of it, an office its own part, a head the own units, everybody else what is their own.
 */
@Singleton
public class TrainingRegister {

    private static final long NO_LIMIT = Long.MAX_VALUE;

    private final RegisterQueries queries;
    private final EmployeeDirectory employees;
    private final Topics topics;

    TrainingRegister(RegisterQueries queries, EmployeeDirectory employees, Topics topics) {
        this.queries = queries;
        this.employees = employees;
        this.topics = topics;
    }

    /**
     * One page of the participations within reach, in the filter's order.
     *
     * @param language whose dictionary sorts the names
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
    public List<RegisterEntry> list(RegisterFilter filter, Locale language, long offset, int limit) {
        List<RegisterEntry> page = new ArrayList<>();
        queries.each(question(filter, language, offset, limit), page::add);
        return page;
    }

    /** How many participations {@link #list} has on all its pages. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
    public long count(RegisterFilter filter) {
        return queries.count(question(filter, Languages.DEFAULT, 0, 1));
    }

    /** Hands over every participation of the filter, one by one, without ever holding them all. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
    public void each(RegisterFilter filter, Locale language, Consumer<RegisterEntry> then) {
        queries.each(question(filter, language, 0, NO_LIMIT), then);
    }

    /** What the participations of the filter add up to. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
    public RegisterTotals totals(RegisterFilter filter) {
        return queries.totals(question(filter, Languages.DEFAULT, 0, 1));
    }

    /** The same sums by group: years with the latest first, everything else by name, what has no group last. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
    public List<RegisterGroup> totalsBy(RegisterFilter filter, RegisterDimension dimension, Locale language) {
        Question question = question(filter, language, 0, 1);
        return queries.groups(question, dimension).stream()
                .map(group -> dimension == RegisterDimension.TOPIC ? named(group, question.topics(), language) : group)
                .sorted(order(dimension, language))
                .toList();
    }

    /** The providers and years that occur in the partnership's trainings. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
    public RegisterChoices choices(Locale language) {
        List<String> providers =
                queries.providers().stream().sorted(Formats.collator(language)).toList();
        return new RegisterChoices(providers, queries.years());
    }

    private static Comparator<RegisterGroup> order(RegisterDimension dimension, Locale language) {
        Comparator<RegisterGroup> byLabel = Comparator.comparing(RegisterGroup::label, Formats.collator(language));
        return dimension == RegisterDimension.YEAR ? byLabel.reversed() : byLabel;
    }

    private static RegisterGroup named(RegisterGroup group, Map<String, LocalizedText> names, Locale language) {
        @Nullable LocalizedText name = group.key() == null ? null : names.get(group.key());
        return new RegisterGroup(group.key(), name == null ? group.label() : name.in(language), group.totals());
    }

    private Question question(RegisterFilter filter, Locale language, long offset, long limit) {
        return new Question(
                filter,
                RegisterReach.current(employees),
                language,
                offset,
                limit,
                Scopes.currentPartnership().currency(),
                topics.list().stream().collect(Collectors.toMap(Topic::code, Topic::name)));
    }
}
