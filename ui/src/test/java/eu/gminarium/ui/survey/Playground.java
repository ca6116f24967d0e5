package eu.gminarium.ui.survey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.gminarium.programme.NewOffice;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.programme.Offices;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.PaperEntry;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.survey.questionnaire.Rating;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.wave.NewCycle;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.NewPartnership;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"NullAway","all"})
class Playground {
    ApplicationContext beans;
    Partnership partnership;

    @Test
    void serve() throws Exception {
        Path home = Files.createTempDirectory("playground");
        EmbeddedServer server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of("micronaut.server.port", 18099, "gminarium.home", home.toString(), "playground", "true", "gminarium.demo", "off"));
        beans = server.getApplicationContext();
        load();
        System.err.println("PLAYGROUND UP " + server.getURL());
        shots(server.getURL().toString());
        Path stop = Path.of("/tmp/playground.stop");
        Files.deleteIfExists(stop);
        Path code = Path.of("/tmp/playground.codes");
        Files.write(code, codes);
        while (!Files.exists(stop)) {
            Thread.sleep(500);
        }
        server.stop();
    }

    void shots(String base) throws Exception {
        try (var playwright = com.microsoft.playwright.Playwright.create()) {
            var browser = playwright.chromium().launch(new com.microsoft.playwright.BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            var ids = as(() -> beans.getBean(Waves.class).all());
            String open = ids.getLast().id().value().toString();
            String closed = ids.get(2).id().value().toString();
            String q = as(() -> beans.getBean(Questionnaires.class).all().getFirst().id().value().toString());
            Map<String, String> pages = new LinkedHashMap<>();
            pages.put("surveys", "surveys");
            pages.put("wave-open", "surveys/waves/" + open);
            pages.put("wave-closed", "surveys/waves/" + closed);
            pages.put("questionnaires", "surveys/questionnaires");
            pages.put("questionnaire", "surveys/questionnaires/" + q);
            pages.put("paper", "surveys/paper");
            pages.put("results", "surveys/results");
            for (int width : new int[] {1440, 360}) {
                var scheme = width == 1440 ? com.microsoft.playwright.options.ColorScheme.LIGHT : com.microsoft.playwright.options.ColorScheme.DARK;
                var context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("pl-PL").setColorScheme(scheme).setViewportSize(width, width == 1440 ? 1500 : 1900));
                context.addCookies(List.of(new com.microsoft.playwright.options.Cookie("gminarium", "token").setUrl(base)));
                for (var entry : pages.entrySet()) {
                    var page = context.newPage();
                    page.onConsoleMessage(m -> { if (m.type().equals("error")) System.err.println("CONSOLE " + entry.getKey() + " " + m.text()); });
                    page.navigate(base + "/app/tarnogorski/" + entry.getValue());
                    page.waitForSelector(".gm-page-head");
                    page.waitForTimeout(1500);
                    page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setPath(Path.of("/tmp/shots/" + entry.getKey() + "-" + width + ".png")));
                    if (entry.getKey().equals("wave-open")) {
                        page.getByText("QR").nth(1).click();
                        page.waitForTimeout(800);
                        page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setPath(Path.of("/tmp/shots/qr-" + width + ".png")));
                    }
                    page.close();
                }
            }
            browser.close();
        }
    }

    List<String> codes = new ArrayList<>();

    void load() {
        Partnerships partnerships = beans.getBean(Partnerships.class);
        partnership = partnerships.create(new NewPartnership("tarnogorski", "Powiat tarnogórski", "Europe/Warsaw", "PLN", "pl", true));
        Map<String, OfficeId> offices = new LinkedHashMap<>();
        as(() -> {
            for (var row : rows("partners.csv")) {
                String name = row.getFields().stream().filter(f -> !f.isBlank()).toList().toString();
                offices.put(row.getField("office"), null);
            }
            return true;
        });
        Map<String, String> names = Map.of("tarnowskie-gory", "Tarnogórski", "kalety", "Kalety", "miasteczko-slaskie", "Miasteczko Śląskie", "ozarowice", "Ożarowice", "tworog", "Tworóg");
        as(() -> {
            offices.replaceAll((key, x) -> beans.getBean(Offices.class).add(new NewOffice(names.get(key), key.equals("tworog") ? "Urząd Gminy Tworóg" : null, OfficeKind.OTHER, null)).id());
            return true;
        });
        Map<String, LocalizedText> words = new HashMap<>();
        rows("survey.csv").forEach(r -> words.put(r.getField("key"), new LocalizedText(Map.of("pl", r.getField("pl"), "cs", r.getField("cs"), "en", r.getField("en")))));
        List<Statement> statements = new ArrayList<>();
        LocalizedText comment = null;
        for (var r : rows("questions.csv")) {
            LocalizedText text = new LocalizedText(Map.of("pl", r.getField("text_pl"), "cs", r.getField("text_cs"), "en", r.getField("text_en")));
            if (r.getField("kind").equals("RATING")) {
                statements.add(new Statement(r.getField("question"), r.getField("area"), text));
            } else {
                comment = text;
            }
        }
        var content = new QuestionnaireContent(words.get("title"), words.get("introduction"), words.get("block"), statements, comment);
        long start = System.currentTimeMillis();
        var cycle = as(() -> beans.getBean(SurveyCycles.class).create(new NewCycle(words.get("title"), beans.getBean(Questionnaires.class).create(content).id())));
        Waves waves = beans.getBean(Waves.class);
        LocalDate today = LocalDate.now(partnership.zone());
        for (var r : rows("waves.csv")) {
            LocalDate from = day(r.getField("starts_on"), today);
            LocalDate to = day(r.getField("ends_on"), today);
            LocalizedText title = new LocalizedText(Map.of("pl", r.getField("title_pl"), "cs", r.getField("title_cs"), "en", r.getField("title_en")));
            Wave wave = on(from, () -> waves.plan(new NewWave(cycle.id(), title, from, to, Integer.parseInt(r.getField("target_per_office")), null)));
            on(from, () -> waves.open(wave.id(), null));
            Map<String, List<Answers>> sheets = new LinkedHashMap<>();
            rows("responses.csv").stream().filter(s -> s.getField("wave").equals(r.getField("wave"))).forEach(s -> {
                Map<String, Rating> ratings = new HashMap<>();
                statements.forEach(q -> Rating.of(s.getField(q.code())).ifPresent(x -> ratings.put(q.code(), x)));
                sheets.computeIfAbsent(s.getField("office"), k -> new ArrayList<>()).add(new Answers(ratings, s.getField("comment")));
            });
            sheets.forEach((office, answers) -> on(from, () -> {
                beans.getBean(PaperEntry.class).enter(wave.id(), offices.get(office), answers);
                return true;
            }));
            if (to.isBefore(today)) {
                on(to, () -> waves.close(wave.id(), null));
            }
            as(() -> waves.collectors(wave.id())).forEach(c -> codes.add(r.getField("wave") + " " + offices.entrySet().stream().filter(e -> e.getValue().equals(c.office())).findFirst().orElseThrow().getKey() + " " + c.code()));
        }
        System.err.println("SURVEYS LOADED IN " + (System.currentTimeMillis() - start));
    }

    static LocalDate day(String text, LocalDate today) {
        return text.startsWith("+") ? today.plusDays(Integer.parseInt(text)) : LocalDate.parse(text);
    }

    <T> T on(LocalDate day, Supplier<T> work) {
        return MovableClock.at(day.atTime(LocalTime.NOON).atZone(partnership.zone()).toInstant(), () -> as(work));
    }

    <T> T as(Supplier<T> work) {
        Access access = new Access(AccountId.next(), false, partnership, null, List.of(new Grant(Role.COORDINATOR, null)));
        return Scopes.in((AccessElement) () -> access, work);
    }

    static List<NamedCsvRecord> rows(String file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(Playground.class.getResourceAsStream("/demo/tarnogorski/" + file), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
