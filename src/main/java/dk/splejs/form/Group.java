package dk.splejs.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Components under a common heading, hidden together. */
record Group(
        String type,
        String id,
        String label,
        boolean showOutline,
        List<Component> components,
        @Nullable Conditional conditional)
        implements Component {

    Group {
        components = List.copyOf(components);
    }
}
