package dk.splejs.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form file as it stands, found to be consistent. */
record FormFile(
        String type,
        String id,
        int schemaVersion,
        String executionPlatform,
        String executionPlatformVersion,
        List<Component> components) {

    private static final int SCHEMA_VERSION = 16;

    FormFile {
        components = List.copyOf(components);
        InvalidForm.unless(schemaVersion == SCHEMA_VERSION, "Schema version is " + SCHEMA_VERSION);
        InvalidForm.unless("Camunda Platform".equals(executionPlatform), "The platform is Camunda 7");
        unique("id", all(components).map(Component::id).toList());
        unique("key", keysOf(components));
        InvalidForm.unless(
                all(components).filter(SubmitButton.class::isInstance).count() == 1, "A form has one submit button");
        new ConditionOrder().verify(components);
    }

    private static void unique(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> InvalidForm.unless(seen.add(name), "The " + what + " stands twice: " + name));
    }

    /** Every component, those inside groups and lists too. */
    static Stream<Component> all(List<? extends Component> components) {
        return components.stream().flatMap(component -> Stream.concat(Stream.of(component), all(inside(component))));
    }

    private static List<? extends Component> inside(Component component) {
        if (component instanceof Group group) {
            return group.components();
        }
        return component instanceof RowList list ? list.components() : List.of();
    }

    /** Fields and lists outside other lists, in order. */
    private static Stream<Component> keyed(List<Component> components) {
        return components.stream()
                .flatMap(component -> component instanceof Group group
                        ? keyed(group.components())
                        : Stream.of(component).filter(it -> it instanceof Field || it instanceof RowList));
    }

    private static List<String> keysOf(List<Component> components) {
        return keyed(components).map(FormFile::key).toList();
    }

    private static String key(Component component) {
        if (component instanceof Field field) {
            return field.key();
        }
        return component instanceof RowList list ? list.path() : component.id();
    }

    List<String> keys() {
        return keysOf(components);
    }

    Stream<Field> fields() {
        return keyed(components).filter(Field.class::isInstance).map(Field.class::cast);
    }

    Stream<RowList> lists() {
        return keyed(components).filter(RowList.class::isInstance).map(RowList.class::cast);
    }

    SubmitButton button() {
        return all(components)
                .filter(SubmitButton.class::isInstance)
                .map(SubmitButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The facts that the texts show or lead to, by the given look at a text. */
    Set<String> facts(Function<MarkdownTemplate, Set<String>> look) {
        return all(components)
                .filter(TextView.class::isInstance)
                .flatMap(text -> look.apply(((TextView) text).template()).stream())
                .collect(Collectors.toSet());
    }

    /** The facts that list the answers of a choice. */
    Set<String> optionFacts() {
        return Stream.concat(fields(), lists().flatMap(list -> list.components().stream()))
                .map(Field::valuesKey)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }
}
