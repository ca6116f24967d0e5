package eu.gminarium.survey.code;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.gminarium.documents.PdfFrame;
import eu.gminarium.documents.PdfRenderer;
import eu.gminarium.documents.QrCode;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveClosed;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The codes of an order as cards to cut out and as tables. Every method refuses an unknown order ({@link RecordNotFound}) and a
 * closed wave ({@link WaveClosed}). Addresses alone: a code that begins with a hyphen would be a formula.
 */
@Singleton
public class CodeFiles {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int ADDRESS_WIDTH = 60;
    private static final int OFFICE_WIDTH = 40;

    private final SingleUseCodes codes;
    private final Waves waves;
    private final SurveyCycles cycles;
    private final OfficeDirectory offices;
    private final PublicAddress address;
    private final PdfRenderer renderer;
    private final Messages messages;

    CodeFiles(
            SingleUseCodes codes,
            Waves waves,
            SurveyCycles cycles,
            OfficeDirectory offices,
            PublicAddress address,
            PdfRenderer renderer,
            Messages messages) {
        this.codes = codes;
        this.waves = waves;
        this.cycles = cycles;
        this.offices = offices;
        this.address = address;
        this.renderer = renderer;
        this.messages = messages;
    }

    /** Cards, eight a page, as PDF. */
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    public byte[] cards(WaveId id, CodeOrderId order, Locale language) {
        Wave wave = waves.get(id);
        List<CodeCard> cards = addresses(id, order).stream()
                .map(each -> new CodeCard(QrCode.picture(each), each))
                .toList();
        String cycle = cycles.get(wave.cycle()).title().in(language);
        PdfFrame frame = PdfFrame.portrait(
                messages,
                language,
                messages.text(language, "survey.card.title", cycle),
                Scopes.currentPartnership().demo());
        OfficeId office = codes.get(id, order).office();
        Map<String, Object> values =
                Map.of("cards", cards, "office", offices.get(office).doorName(), "until", frame.date(wave.endsOn()));
        return renderer.render("print/survey-cards.jte", frame, values);
    }

    /** CSV with a byte order mark, which spreadsheet programs open as a table. */
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    public byte[] csv(WaveId id, CodeOrderId order, Locale language) {
        String office = office(id, order);
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(headings(language));
            addresses(id, order).forEach(each -> csv.writeRecord(office, each));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of one sheet. */
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    public byte[] xlsx(WaveId id, CodeOrderId order, Locale language) {
        String office = office(id, order);
        List<String> addresses = addresses(id, order);
        var file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Gminarium", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(messages.text(language, "survey.codes"));
            List<String> headings = headings(language);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().set();
            }
            for (int row = 0; row < addresses.size(); row++) {
                sheet.inlineString(row + 1, 0, office);
                sheet.inlineString(row + 1, 1, addresses.get(row));
            }
            sheet.width(0, OFFICE_WIDTH);
            sheet.width(1, ADDRESS_WIDTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private List<String> headings(Locale language) {
        return List.of(
                messages.text(language, "survey.codes.file.office"),
                messages.text(language, "survey.codes.file.address"));
    }

    private String office(WaveId wave, CodeOrderId order) {
        return offices.get(codes.get(wave, order).office()).displayName();
    }

    private List<String> addresses(WaveId wave, CodeOrderId order) {
        return codes.paths(wave, order).stream().map(address::of).toList();
    }
}
