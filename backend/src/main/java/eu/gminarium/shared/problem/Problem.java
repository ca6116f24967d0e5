package eu.gminarium.shared.problem;

import java.util.List;
import java.util.Map;

/**
 * A refusal that a person or a program can act on. Subclasses name the fact: {@code ApplicationNotOpen}. The message
 * for people is the text of {@link #messageKey()}; the exception's own message is for logs only.
 */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal it is; decides the HTTP status. */
    public enum Category {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        TOO_LARGE(413),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Category(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final String code;
    private final Category category;
    private final transient List<Object> arguments;

    /**
     * @param code stable, kebab-case, part of the API: {@code application-not-open}
     * @param arguments values for the message's {@code {0}}, {@code {1}} …; shown to people
     */
    protected Problem(String code, Category category, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.category = category;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public Category category() {
        return category;
    }

    /** {@code problem.<code>}. */
    public String messageKey() {
        return "problem." + code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Further members of the problem document, such as the count that broke a rule. */
    public Map<String, Object> details() {
        return Map.of();
    }
}
