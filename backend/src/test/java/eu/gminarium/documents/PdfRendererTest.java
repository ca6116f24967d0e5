package eu.gminarium.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.testing.PdfReading;
import eu.gminarium.testing.ProgramTest;
import gg.jte.Content;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ProgramTest
class PdfRendererTest {

    private static final String POLISH = "Zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ";
    private static final String CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy ŘŠČŽŤĎŇŮĚ";

    @Inject
    PdfRenderer renderer;

    @Inject
    Messages messages;

    @Test
    void textKeepsEveryPolishAndCzechLetter() {
        PdfReading read = read("<h1>" + POLISH + "</h1><p><i>" + CZECH + "</i></p>", false);

        assertThat(read.text()).contains(POLISH).contains(CZECH);
    }

    @Test
    void documentIsTaggedInItsLanguageAndBringsItsFonts() {
        PdfReading read = read("<h1>Tytuł</h1><p>Treść <b>ważna</b></p>", false);

        assertThat(read.tagged()).isTrue();
        assertThat(read.language()).isEqualTo("pl");
        assertThat(read.title()).isEqualTo("Próba");
        assertThat(read.fonts()).isNotEmpty().allMatch(PdfReading.Font::embedded);
    }

    @Test
    void demonstrationDataAreMarkedOnEveryPage() {
        PdfReading read = read("<p>1</p><p style=\"page-break-before: always\">2</p>", true);

        assertThat(read.pages()).isEqualTo(2);
        assertThat(read.text().split(messages.text(Languages.POLISH, "document.demo"), -1))
                .hasSize(3);
    }

    @Test
    void charactersThatNoPageCanHoldAreLeftOut() {
        assertThat(read("<p>a\u0001b\ud800c</p>", false).text()).startsWith("abc");
    }

    /** Twin: between words a line does end after a comma. */
    @Test
    void lineEndsAtNoCommaWithinANumber() {
        for (int width = 20; width < 120; width += 5) {
            String style = "<p style=\"width: " + width + "pt\">";
            assertThat(read(style + "spadek z 24,1 o −4,8 i +0,42</p>", false).text())
                    .contains("24,1")
                    .contains("−4,8")
                    .contains("+0,42");
        }
        assertThat(read("<p style=\"width: 20pt\">Ala,Ola</p>", false).text()).containsPattern("Ala,\\s+Ola");
    }

    @Test
    void nothingIsFetchedFromOutside() {
        String picture = "<img alt=\"x\" src=\"" + PdfRendererTest.class.getResource("PdfRendererTest.class") + "\"/>";

        assertThat(read("<p>before</p>" + picture + "<p>after</p>", false).text())
                .contains("before", "after");
    }

    private PdfReading read(String body, boolean demo) {
        Content content = output -> output.writeContent(body);
        PdfFrame frame = PdfFrame.portrait(messages, Languages.POLISH, "Próba", demo);
        return PdfReading.of(renderer.render("print/layout.jte", frame, Map.of("content", content)));
    }
}
