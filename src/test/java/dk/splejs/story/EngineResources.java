package dk.splejs.story;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.jspecify.annotations.Nullable;

/** Every address that the engine's web applications serve by JAX-RS, read from their classes as {@code GET /camunda/api/…}. */
final class EngineResources {

    private final Set<String> addresses = new TreeSet<>();

    private EngineResources() {}

    static Set<String> all() {
        EngineResources found = new EngineResources();
        Map.of(
                        "engine", new EngineRestApplication(),
                        "tasklist", new TasklistApplication(),
                        "cockpit", new CockpitApplication(),
                        "admin", new AdminApplication(),
                        "welcome", new WelcomeApplication())
                .forEach((name, application) -> found.addAll("/camunda/api/" + name, application));
        return found.addresses;
    }

    private void addAll(String base, Application application) {
        Set<Class<?>> resources = new LinkedHashSet<>(application.getClasses());
        resources.forEach(resource ->
                annotated(resource).ifPresent(path -> add(resource, join(base, path.value()), Set.of())));
    }

    private void add(Class<?> resource, String base, Set<Class<?>> above) {
        if (above.contains(resource)) {
            return;
        }
        Set<Class<?>> inside = new LinkedHashSet<>(above);
        inside.add(resource);
        for (Method method : resource.getMethods()) {
            add(method, base, resource, inside);
        }
    }

    private void add(Method method, String base, Class<?> resource, Set<Class<?>> inside) {
        List<Method> declarations = declarations(resource, method);
        Optional<Path> path = declarations.stream()
                .flatMap(one -> Stream.ofNullable(one.getAnnotation(Path.class)))
                .findFirst();
        String address = path.map(own -> join(base, own.value())).orElse(base);
        List<String> verbs = declarations.stream()
                .flatMap(one -> Arrays.stream(one.getAnnotations()))
                .flatMap(annotation -> Stream.ofNullable(verb(annotation)))
                .toList();
        verbs.forEach(verb -> addresses.add(verb + " " + address));
        if (verbs.isEmpty() && path.isPresent()) {
            add(method.getReturnType(), address, inside);
        }
    }

    private static @Nullable String verb(Annotation annotation) {
        HttpMethod method = annotation.annotationType().getAnnotation(HttpMethod.class);
        return method == null ? null : method.value();
    }

    private static List<Method> declarations(Class<?> type, Method method) {
        List<Method> found = new ArrayList<>();
        for (Class<?> one : family(type)) {
            try {
                found.add(one.getDeclaredMethod(method.getName(), method.getParameterTypes()));
            } catch (NoSuchMethodException notHere) {
                // Said elsewhere in the family
            }
        }
        return found;
    }

    private static Optional<Path> annotated(Class<?> type) {
        return family(type).stream()
                .flatMap(one -> Stream.ofNullable(one.getAnnotation(Path.class)))
                .findFirst();
    }

    /** The class, what it extends and what it implements. */
    private static List<Class<?>> family(@Nullable Class<?> type) {
        List<Class<?>> family = new ArrayList<>();
        if (type != null) {
            family.add(type);
            family.addAll(family(type.getSuperclass()));
            Arrays.stream(type.getInterfaces()).forEach(one -> family.addAll(family(one)));
        }
        return family;
    }

    private static String join(String base, String path) {
        String joined = (base + "/" + path).replaceAll("/+", "/").replaceAll(":[^}]*}", "}");
        return joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined;
    }
}
