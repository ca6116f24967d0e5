package eu.gminarium.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.programme.plan.Logos;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.ProgrammeInput;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PdfReading;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.testing.QrReading;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.HeldSession;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The paper says what the record says, in every letter. */
@ProgramTest
class CertificatePaperTest {

    @Inject
    TrainingFixture fixture;

    @Inject
    HeldSession held;

    @Inject
    Certificates certificates;

    @Inject
    CertificatePapers papers;

    @Inject
    Programmes programmes;

    @Inject
    Logos logos;

    @Inject
    PublicAddress address;

    private Partnership partnership;
    private Session session;
    private List<Certificate> issued;

    @BeforeEach
    void issue() throws IOException {
        partnership = fixture.partnership();
        TestOffice office = fixture.office(partnership, 1);
        fixture.execute(partnership, "UPDATE office SET name = 'Miasteczko Śląskie'");
        session = held.attended(office, 2);
        fixture.execute(
                partnership,
                "UPDATE training SET title = 'Žluťoučký kůň, źdźbło i łąka', goals = 'Cíl: čitelná řeč & „łatwość”'");
        byte[] logo = picture();
        ProgrammeId programme = fixture.asCoordinator(partnership, () -> {
            ProgrammeId id = programmes
                    .create(new ProgrammeInput(
                            "Kompetentní gmina",
                            null,
                            "Fundusz Społeczny",
                            "POKL.05.02.01-00-1/10",
                            null,
                            held(-60),
                            held(60),
                            null))
                    .id();
            logos.add(id, "Fundusz Społeczny – znak", "znak.png", logo);
            return id;
        });
        assertThat(programme).isNotNull();
        List<ApplicationId> people = held.enrolled(partnership, session).stream()
                .map(Application::id)
                .toList();
        issued = fixture.asCoordinator(partnership, () -> certificates.issue(session.id(), people));
    }

    @Test
    void textIsTheRecordsText() {
        Certificate certificate = issued.getFirst();

        PdfReading read = PdfReading.of(pdf(certificate));

        assertThat(read.text())
                .contains(certificate.employeeName())
                .contains("główna księgowa, Miasteczko Śląskie")
                .contains("Žluťoučký kůň, źdźbło i łąka")
                .contains("Cíl: čitelná řeč & „łatwość”")
                .contains("nr " + certificate.number())
                .contains("21.02.2012, Room 12")
                .contains("8 godzin dydaktycznych, obecność: 8")
                .contains("Academy")
                .contains("Program „Kompetentní gmina” · Fundusz Społeczny · umowa nr POKL.05.02.01-00-1/10")
                .contains(partnership.name())
                .contains(address.of("/c/" + certificate.code()));
    }

    @Test
    void paperIsOnePageTaggedInPolishWithItsFonts() {
        PdfReading read = PdfReading.of(pdf(issued.getFirst()));

        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.tagged()).isTrue();
        assertThat(read.language()).isEqualTo("pl");
        assertThat(read.title())
                .isEqualTo("Zaświadczenie nr " + issued.getFirst().number());
        assertThat(read.fonts()).isNotEmpty().allMatch(PdfReading.Font::embedded);
    }

    @Test
    void codeLeadsToThePageThatConfirmsIt() throws Exception {
        Certificate certificate = issued.getFirst();

        assertThat(QrReading.scanned(pdf(certificate), 0)).isEqualTo(address.of("/c/" + certificate.code()));
    }

    @Test
    void revokedPaperSaysSo() {
        Certificate certificate = issued.getFirst();
        fixture.asCoordinator(partnership, () -> certificates.revoke(certificate.id(), "Błąd w nazwisku"));

        assertThat(PdfReading.of(pdf(certificate)).text()).contains("UNIEWAŻNIONE dnia");
    }

    @Test
    void allOfASessionAreOneFileWithAPageEach() {
        PdfReading read = PdfReading.of(fixture.asCoordinator(partnership, () -> papers.pdf(session.id())));

        assertThat(read.pages()).isEqualTo(2);
        assertThat(read.text())
                .contains(issued.getFirst().employeeName())
                .contains(issued.getLast().employeeName());
    }

    private byte[] pdf(Certificate certificate) {
        return fixture.asCoordinator(partnership, () -> papers.pdf(certificate.id()));
    }

    private static LocalDate held(int days) {
        return HeldSession.DAY.plusDays(days);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
