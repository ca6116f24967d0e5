package eu.gminarium.ui.demo;

import static eu.gminarium.ui.demo.LoadedDemo.LUBELSKIE;
import static eu.gminarium.ui.demo.LoadedDemo.asCoordinator;
import static eu.gminarium.ui.demo.LoadedDemo.bean;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.mysteryclient.result.Rankings;
import eu.gminarium.tenancy.NewPartnership;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DemoReloadTest {

    @Test
    void leavesWhatIsCompleteAsItIs() {
        Partnership before = present();

        bean(DemoLoader.class).load();

        assertThat(present()).isEqualTo(before);
    }

    @Test
    void loadsTheSameFiguresAgainAfterAnInterruption() {
        List<Line> before = ranking();
        Partnership interrupted = interrupt();

        bean(DemoLoader.class).load();

        assertThat(present().id()).isNotEqualTo(interrupted.id());
        assertThat(ranking()).isEqualTo(before);
    }

    @Test
    void twoReplicasThatStartTogetherLoadItOnce() throws Exception {
        List<Line> before = ranking();
        interrupt();

        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            List<Future<?>> loads = Stream.generate(() -> replicas.submit(bean(DemoLoader.class)::load))
                    .limit(2)
                    .<Future<?>>map(load -> load)
                    .toList();
            for (Future<?> load : loads) {
                load.get();
            }
        }

        assertThat(ranking()).isEqualTo(before);
    }

    /** As if the program had been killed soon after it began to load. */
    private static Partnership interrupt() {
        Partnerships partnerships = bean(Partnerships.class);
        Partnership loaded = present();
        partnerships.discard(loaded);
        return partnerships.create(new NewPartnership(
                LUBELSKIE,
                loaded.name(),
                loaded.zone().getId(),
                loaded.currency().getCurrencyCode(),
                loaded.language().getLanguage(),
                true));
    }

    private record Line(
            String office, @Nullable Integer rank, @Nullable Double index, int n) {}

    private static List<Line> ranking() {
        Ranking ranking = asCoordinator(LUBELSKIE, () -> {
            Audit audit = bean(Audits.class).list().getFirst();
            return bean(Rankings.class).of(audit.id());
        });
        return ranking.offices().stream().map(DemoReloadTest::line).toList();
    }

    private static Line line(RankedOffice office) {
        return new Line(office.officeName(), office.rank(), office.index(), office.n());
    }

    private static Partnership present() {
        return bean(Partnerships.class).find(LUBELSKIE).orElseThrow();
    }
}
