package dk.splejs.catalogue;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The row of a field that was changed. */
@Embeddable
record EntryLogField(
        String field, @Nullable String saidBefore, @Nullable String saysNow) {

    static EntryLogField of(FieldChange change) {
        return new EntryLogField(change.field(), change.before(), change.now());
    }

    FieldChange change() {
        return new FieldChange(field, saidBefore, saysNow);
    }
}
