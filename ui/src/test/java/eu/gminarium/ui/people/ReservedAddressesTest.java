package eu.gminarium.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.gminarium.tenancy.NewPartnership;
import io.micronaut.inject.BeanDefinition;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A screen outside partnerships must not stand where a partnership's address could stand. */
class ReservedAddressesTest {

    @Test
    void noPartnershipCanTakeTheAddressOfAScreen() {
        Stream<String> firstSegments = Server.definitions(Component.class).stream()
                .map(BeanDefinition::getBeanType)
                .flatMap(ReservedAddressesTest::routes)
                .map(route -> route.split("/", 2)[0])
                .filter(segment -> !segment.isEmpty() && !segment.startsWith(":"))
                .distinct();

        assertThat(firstSegments).containsExactlyInAnyOrderElementsOf(NewPartnership.RESERVED);
    }

    private static Stream<String> routes(Class<?> view) {
        Route route = view.getAnnotation(Route.class);
        return Stream.concat(
                Stream.ofNullable(route).map(Route::value),
                Arrays.stream(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value));
    }
}
