package eu.gminarium.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.chart.Ink.Theme;
import eu.gminarium.testing.LongRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SvgTest {

    /** Where a text stands. */
    private record Box(String words, double left, double top, double right, double bottom) {

        static Box of(Element text) {
            double size = number(text, "font-size");
            double width = TextWidth.of(text.getTextContent(), size, text.hasAttribute("font-weight"));
            double share = switch (text.getAttribute("text-anchor")) {
                case "middle" -> 0.5;
                case "end" -> 1;
                default -> 0;
            };
            double left = number(text, "x") - share * width;
            double base = number(text, "y");
            return new Box(text.getTextContent(), left, base - 0.7 * size, left + width, base + 0.15 * size);
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static Stream<Arguments> charts() {
        return IntStream.rangeClosed(1, LongRun.times(8, 40))
                .boxed()
                .flatMap(seed -> new SampleCharts(seed)
                        .all().stream()
                                .flatMap(chart -> Stream.of(300.0, 330.0, 480.0, 760.0)
                                        .map(width -> Arguments.of(chart, width))));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isWellFormedAndNoTextStandsOnAnotherOrOutside(Chart chart, double width) {
        for (String drawn : List.of(Svg.drawing(chart, width, Theme.LIGHT), Svg.file(chart, width, Theme.DARK))) {
            Element svg = parse(drawn).getDocumentElement();
            List<Box> texts = texts(svg);

            assertThat(texts).isNotEmpty();
            assertThat(collisions(texts)).isEmpty();
            double height = number(svg, "height");
            assertThat(texts).allSatisfy(text -> {
                assertThat(text.left()).isGreaterThanOrEqualTo(-1);
                assertThat(text.right()).isLessThanOrEqualTo(width + 1);
                assertThat(text.bottom()).isLessThanOrEqualTo(height);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("widths")
    void ownNamesInADistributionStandOnNoDot(long seed, double width) {
        DistributionChart chart = new SampleCharts(seed).distribution(140);

        Element svg = parse(Svg.drawing(chart, width, Theme.LIGHT)).getDocumentElement();

        List<String> own = chart.offices().stream()
                .filter(DistributionChart.Office::own)
                .map(office -> office.name() + ": " + office.point().figure().text())
                .toList();
        List<Box> names =
                texts(svg).stream().filter(text -> own.contains(text.words())).toList();
        assertThat(names).isNotEmpty();
        assertThat(rings(svg)).hasSize(138).allSatisfy(ring -> assertThat(names).noneMatch(ring::meets));
    }

    static Stream<Arguments> widths() {
        return LongRun.seeds(1, 4, 20)
                .boxed()
                .flatMap(seed -> Stream.of(480.0, 760.0).map(width -> Arguments.of(seed, width)));
    }

    private static List<Box> rings(Element svg) {
        NodeList all = svg.getElementsByTagName("circle");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .map(ring -> {
                    double x = number(ring, "cx");
                    double y = number(ring, "cy");
                    double radius = number(ring, "r");
                    return new Box("ring", x - radius, y - radius, x + radius, y + radius);
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void saysItsTitleAndItsSentenceAloud(Chart chart, double width) {
        Element svg = parse(Svg.file(chart, width, Theme.LIGHT)).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(chart.text().title());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(chart.text().sentence());
    }

    private static List<String> collisions(List<Box> texts) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (texts.get(i).meets(texts.get(j))) {
                    found.add(texts.get(i) + " and " + texts.get(j));
                }
            }
        }
        return found;
    }

    private static List<Box> texts(Element svg) {
        NodeList all = svg.getElementsByTagName("text");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> Box.of((Element) all.item(i)))
                .toList();
    }

    static Document parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
