package eu.gminarium.training.participant;

import java.util.Map;

/**
 * What a programme's form has to do with the declarations that stand.
 *
 * @param standing declarations that are not withdrawn
 * @param answered how many of them answer a field, by its key; a key without a line is answered by none
 */
public record FormUse(long standing, Map<String, Long> answered) {

    public FormUse {
        answered = Map.copyOf(answered);
    }

    /** How many standing declarations do not answer the field: requiring it makes them incomplete. */
    public long without(String key) {
        return standing - with(key);
    }

    /** How many standing declarations answer the field. */
    public long with(String key) {
        return answered.getOrDefault(key, 0L);
    }
}
