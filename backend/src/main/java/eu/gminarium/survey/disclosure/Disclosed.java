package eu.gminarium.survey.disclosure;

import java.util.Optional;
import java.util.function.Function;

/**
 * What may be shown of responses: either a figure, or only that there are too few of them.
 *
 * @param <T> the figure
 */
public sealed interface Disclosed<T> {

    /** Fewer responses than this could be somebody one knows. */
    int MINIMUM = 5;

    /** A figure that comes from at least {@value #MINIMUM} responses. */
    record Released<T>(T value) implements Disclosed<T> {}

    /** Too few responses; how many is not told either. */
    record Suppressed<T>() implements Disclosed<T> {}

    /** Releases the figure if it comes from enough responses. */
    static <T> Disclosed<T> of(long responses, T value) {
        return responses >= MINIMUM ? new Released<>(value) : new Suppressed<>();
    }

    default Optional<T> released() {
        return switch (this) {
            case Released<T>(T value) -> Optional.of(value);
            case Suppressed<T>() -> Optional.empty();
        };
    }

    /** Does something with the figure if it is released. */
    default <R> Disclosed<R> map(Function<T, R> change) {
        return switch (this) {
            case Released<T>(T value) -> new Released<>(change.apply(value));
            case Suppressed<T>() -> new Suppressed<>();
        };
    }
}
