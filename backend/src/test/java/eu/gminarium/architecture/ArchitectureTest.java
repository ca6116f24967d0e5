package eu.gminarium.architecture;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.support.ReflectionSupport;

/** Every rule of the architecture. ArchUnit's own engine would try them before all other tests, while the other processors wait. */
@Order(1) // Begun last, it would run on alone.
class ArchitectureTest {

    private static final List<Class<?>> RULES = List.of(ArrowRules.class, NoAddressRules.class, SafetyRules.class);

    @TestFactory
    Stream<DynamicContainer> rules() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(new HandWritten())
                .importPackages("eu.gminarium");
        return RULES.stream().map(each -> dynamicContainer(each.getSimpleName(), tests(each, all)));
    }

    private static Stream<DynamicTest> tests(Class<?> rules, JavaClasses all) {
        return Stream.concat(
                Arrays.stream(rules.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(ArchTest.class))
                        .map(field ->
                                dynamicTest(field.getName(), () -> rule(field).check(all))),
                Arrays.stream(rules.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(ArchTest.class))
                        .map(method -> dynamicTest(method.getName(), () -> tried(method, all))));
    }

    private static ArchRule rule(Field field) throws ReflectiveOperationException {
        field.setAccessible(true);
        return (ArchRule) field.get(null);
    }

    private static void tried(Method method, JavaClasses all) {
        ReflectionSupport.invokeMethod(method, null, all);
    }
}
