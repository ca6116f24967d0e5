package eu.gminarium.ui.isolation;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.reflect.ReflectionUtils;
import io.micronaut.data.annotation.Repository;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every method of every repository of the areas, callable with ids of one's choice. */
final class RepositoryCalls {

    private static final List<String> PLATFORM =
            List.of("eu.gminarium.tenancy", "eu.gminarium.security", "eu.gminarium.messaging.Outbox");

    private final ApplicationContext context;

    RepositoryCalls(ApplicationContext context) {
        this.context = context;
    }

    /** A repository method, and how to call it with keys. */
    record Call(Object repository, Method method) {

        /** The method's name with its repository's. */
        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        boolean reads() {
            return method.getName().startsWith("find") || method.getName().startsWith("exists");
        }

        /** Whether other keys are another question; all else is the same each time. */
        boolean takesKeys() {
            return Arrays.stream(method.getParameterTypes())
                    .anyMatch(type -> type == UUID.class || Collection.class.isAssignableFrom(type));
        }

        /** Calls it with the keys in place of every uuid. */
        @Nullable
        Object with(List<UUID> keys) throws Throwable {
            Object[] arguments = Arrays.stream(method.getParameters())
                    .map(parameter -> argument(parameter.getType(), parameter.getParameterizedType(), keys))
                    .toArray();
            try {
                return method.invoke(repository, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    /** All methods that read or write by keys and plain values; those that take a row are left to the routes. */
    List<Call> all() {
        return context.getBeansOfType(Object.class, Qualifiers.byStereotype(Repository.class)).stream()
                .flatMap(repository -> interfaces(repository.getClass())
                        .filter(type -> PLATFORM.stream().noneMatch(type.getName()::startsWith))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isAbstract(method.getModifiers()) && callable(method))
                        .map(method -> new Call(repository, opened(method))))
                .sorted(Comparator.comparing(Call::name))
                .toList();
    }

    private static Stream<Class<?>> interfaces(Class<?> type) {
        return Stream.<Class<?>>iterate(type, parent -> parent != null, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getInterfaces()))
                .filter(each -> each.getName().startsWith("eu.gminarium."));
    }

    private static Method opened(Method method) {
        method.setAccessible(true);
        return method;
    }

    private static boolean callable(Method method) {
        return Arrays.stream(method.getParameterTypes()).allMatch(RepositoryCalls::plain);
    }

    private static boolean plain(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || Collection.class.isAssignableFrom(type)
                || Set.of(
                                UUID.class,
                                String.class,
                                LocalDate.class,
                                Instant.class,
                                Integer.class,
                                Long.class,
                                Boolean.class)
                        .contains(type);
    }

    private static @Nullable Object argument(Class<?> type, Type generic, List<UUID> keys) {
        if (type == UUID.class) {
            return keys.getFirst();
        } else if (Collection.class.isAssignableFrom(type)) {
            List<?> values = generic.getTypeName().contains("UUID") ? keys : List.of();
            return Set.class.isAssignableFrom(type) ? Set.copyOf(values) : values;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type == String.class) {
            return "%";
        } else if (type == LocalDate.class) {
            return LocalDate.of(2012, 6, 1);
        } else if (type == Instant.class) {
            return Instant.EPOCH;
        }
        Class<?> boxed = ReflectionUtils.getWrapperType(type);
        return boxed == Boolean.class ? Boolean.FALSE : boxed == Long.class ? (Object) 1_000L : (Object) 1_000;
    }
}
