package dk.splejs.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conditions may ask fields further up only, so that one pass through the form decides them; a text may ask its own facts. */
final class ConditionOrder {

    private final Set<String> above = new HashSet<>();

    void verify(List<Component> components) {
        for (Component component : components) {
            verify(component);
        }
    }

    private void verify(Component component) {
        Set<String> known = new HashSet<>(above);
        if (component instanceof TextView text) {
            known.addAll(text.template().shownFacts());
        }
        conditions(component)
                .flatMap(condition -> condition.keys().stream())
                .forEach(key -> InvalidForm.unless(known.contains(key), component.id() + " asks about " + key));
        if (component instanceof Group group) {
            verify(group.components());
        } else if (component instanceof Field field) {
            above.add(field.key());
        }
    }

    private static Stream<Condition> conditions(Component component) {
        return Stream.concat(
                Stream.ofNullable(component.conditional()).map(Component.Conditional::hide),
                Stream.ofNullable(requiredWhen(component)));
    }

    private static @Nullable Condition requiredWhen(Component component) {
        return component instanceof Field field ? field.requiredWhen() : null;
    }
}
