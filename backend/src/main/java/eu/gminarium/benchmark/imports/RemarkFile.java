package eu.gminarium.benchmark.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.gminarium.programme.table.Table;
import eu.gminarium.shared.i18n.Messages;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A checked file with what was found beside its rows. CSV with semicolons and a byte order mark, which a spreadsheet program of the
 * region opens as a table without asking.
 */
@Singleton
final class RemarkFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Messages messages;

    RemarkFile(Messages messages) {
        this.messages = messages;
    }

    byte[] write(ImportPlan plan, List<Oddity> oddities, Locale language) {
        Map<Integer, List<String>> remarks = new HashMap<>();
        plan.problems()
                .forEach(problem -> remarks.computeIfAbsent(problem.row(), row -> new ArrayList<>())
                        .add(sentence(problem, language)));
        oddities.forEach(oddity -> remarks.computeIfAbsent(oddity.row(), row -> new ArrayList<>())
                .add(oddity.indicator() + ": " + oddity.sentence().getOrDefault(language.getLanguage(), "")));
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            List<String> header = plan.table().header();
            csv.writeRecord(line(
                    header,
                    header.size(),
                    messages.text(language, "benchmark.import.remark.row"),
                    messages.text(language, "benchmark.import.remark")));
            for (Table.Row row : plan.table().rows()) {
                String remark = String.join(" ", remarks.getOrDefault(row.number(), List.of()));
                List<String> cells = row.cells().stream().map(RemarkFile::text).toList();
                csv.writeRecord(line(cells, header.size(), Integer.toString(row.number()), remark));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String sentence(ImportProblem problem, Locale language) {
        String said = messages.text(
                language, problem.messageKey(), problem.arguments().toArray());
        return problem.column().isEmpty() ? said : problem.column() + ": " + said;
    }

    /** A formula stands as text, so that opening the file computes nothing. */
    private static String text(Table.Cell cell) {
        return cell.formula() ? "'" + cell.text() : cell.text();
    }

    private static List<String> line(List<String> cells, int width, String... more) {
        List<String> line = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (line.size() < width) {
            line.add("");
        }
        line.addAll(List.of(more));
        return line;
    }
}
