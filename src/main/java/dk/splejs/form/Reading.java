package dk.splejs.form;

import org.jspecify.annotations.Nullable;

/** What came out of reading one submitted value: a typed value, nothing at all, or a refusal in Danish. */
record Reading(@Nullable Object value, @Nullable String refusal) {

    static final Reading ABSENT = new Reading(null, null);

    static Reading of(Object value) {
        return new Reading(value, null);
    }

    static Reading refused(String message) {
        return new Reading(null, message);
    }
}
