package eu.gminarium.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.programme.ProgrammeFixture;
import eu.gminarium.programme.Topic;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class TopicsTest {

    @Inject
    ProgrammeFixture programme;

    @Inject
    Topics topics;

    private Partnership partnership;
    private Topic service;

    @BeforeEach
    void topic() {
        partnership = programme.partnership();
        LocalizedText name = new LocalizedText(Map.of("en", "Client service"));
        service = programme.asCoordinator(partnership, () -> topics.add(name));
    }

    @Test
    void archivedTopicStaysKnownButIsNotOffered() {
        programme.asCoordinator(partnership, () -> topics.setArchived(service.code(), true));

        assertThat(programme.asCoordinator(partnership, () -> topics.offered(null)))
                .isEmpty();
        assertThat(programme.asCoordinator(partnership, () -> topics.offered(service.code())))
                .extracting(Topic::code)
                .containsExactly(service.code());
        assertThat(programme.asCoordinator(partnership, topics::list))
                .singleElement()
                .matches(Topic::archived);
    }

    @Test
    void renamedTopicStaysInTheArchive() {
        programme.asCoordinator(partnership, () -> topics.setArchived(service.code(), true));

        Topic renamed = programme.asCoordinator(
                partnership, () -> topics.put(service.code(), new LocalizedText(Map.of("en", "Service"))));

        assertThat(renamed.archived()).isTrue();
        assertThatThrownBy(() -> programme.asCoordinator(partnership, () -> topics.setArchived("unknown", true)))
                .isInstanceOf(RecordNotFound.class);
    }
}
