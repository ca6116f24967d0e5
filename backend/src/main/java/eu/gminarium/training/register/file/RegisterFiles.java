package eu.gminarium.training.register.file;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.documents.PdfRenderer;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Unchecked;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
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

    /** Rows that are printed at most: about eighty pages. */
    static final long PRINTED = 2_000;

    private final TrainingRegister register;
    private final SummaryWords summaries;
    private final PdfRenderer renderer;
    private final Messages messages;

    RegisterFiles(TrainingRegister register, SummaryWords summaries, PdfRenderer renderer, Messages messages) {
        this.register = register;
        this.renderer = renderer;
        this.summaries = summaries;
        this.messages = messages;
    }

    /**
     * Says beforehand what {@link #write} would refuse, while a reader can still be told.
     *
     * @throws RegisterTooLong if it is to be printed and has more rows than anybody reads on paper
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
    public void check(RegisterFormat format, RegisterFilter filter) {
        long rows = format == RegisterFormat.PDF ? register.count(filter) : 0;
        if (!fits(format, rows)) {
            throw new RegisterTooLong(rows, PRINTED);
        }
    }

    /** Whether a register of so many rows can be written in the format. */
    @Unchecked("tells of numbers only")
    public boolean fits(RegisterFormat format, long rows) {
        return format != RegisterFormat.PDF || rows <= PRINTED;
    }

    /**
     * Writes everything within reach that the filter lets through. The stream stays open.
     *
     * @param language of the headings and of the names' order
     * @throws UncheckedIOException if the stream takes no more
     * @throws RegisterTooLong as {@link #check}
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
    public void write(RegisterFormat format, RegisterFilter filter, Locale language, OutputStream out) {
        check(format, filter);
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
            case PDF -> pdf(language, out);
        };
    }

    private RegisterSheet pdf(Locale language, OutputStream out) {
        Partnership partnership = Scopes.currentPartnership();
        String title = messages.text(language, "register.list.title");
        return new PdfSheet(
                renderer, PdfFrame.landscape(messages, language, title, partnership.demo()), partnership, out);
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
