package eu.gminarium.training.register.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that takes rows one by one and lets go of them. Closing it finishes the file, not the stream below it. */
interface RegisterSheet extends Closeable {

    void headings(List<String> headings) throws IOException;

    /** @param values texts, whole numbers, days or money; null where nothing is known */
    void row(List<@Nullable Object> values) throws IOException;

    /** What stands below the rows, or beside them. */
    void summary(RegisterSummary summary) throws IOException;
}
