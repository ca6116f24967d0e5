package eu.gminarium.training.register.file;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.training.register.RegisterEntry;
import eu.gminarium.training.register.RegisterFilter;
import eu.gminarium.training.register.TrainingRegister;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the register to files, row by row, in the order and under the filter of the screen. */
@Singleton
public class RegisterFiles {

    private final TrainingRegister register;
    private final SummaryWords summaries;
    private final Messages messages;

    RegisterFiles(TrainingRegister register, SummaryWords summaries, Messages messages) {
        this.register = register;
        this.summaries = summaries;
        this.messages = messages;
    }

    /**
     * Writes everything within reach that the filter lets through. The stream stays open.
     *
     * @param language of the headings and of the names' order
     * @throws UncheckedIOException if the stream takes no more
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
    public void write(RegisterFormat format, RegisterFilter filter, Locale language, OutputStream out) {
        try (RegisterSheet sheet = open(format, language, out)) {
            sheet.headings(RegisterColumn.ALL.stream()
                    .map(column -> messages.text(language, column.key()))
                    .toList());
            register.each(filter, language, new Rows(sheet));
            sheet.summary(summaries.of(filter, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RegisterSheet open(RegisterFormat format, Locale language, OutputStream out) throws IOException {
        return switch (format) {
            case XLSX -> new XlsxSheet(out, messages.text(language, "register.list.title"));
            case CSV -> new CsvSheet(out, language);
        };
    }

    /** Counts the rows while it hands them on. */
    private static final class Rows implements Consumer<RegisterEntry> {

        private final RegisterSheet sheet;
        private long number;

        Rows(RegisterSheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void accept(RegisterEntry entry) {
            number++;
            List<@Nullable Object> values = new ArrayList<>();
            RegisterColumn.ALL.forEach(column -> values.add(column.value(number, entry)));
            try {
                sheet.row(values);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
