package dk.splejs.proposal.web;

import dk.splejs.form.FormView;
import dk.splejs.organisation.Organisation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a proposal is written.
 *
 * @param address where it is sent
 * @param titleKey the message key of its heading
 * @param key tells a repeated request from a new one; for a new proposal
 * @param version the version that was read; for a draft
 * @param owners the organisations to choose from; nothing to choose where there is one
 */
record Editor(
        String address,
        String titleKey,
        FormView form,
        @Nullable String key,
        @Nullable Long version,
        Owners owners,
        Notice notice) {

    /** What is said above the form. */
    enum Notice {
        NONE,
        SAVED,
        CHANGED
    }

    /** Who puts the proposal forward. */
    record Owners(List<Organisation> choices, @Nullable String chosen, boolean missing) {

        static final Owners FIXED = new Owners(List.of(), null, false);
    }
}
