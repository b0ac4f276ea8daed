package dk.splejs.webhook.web;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.Role;
import dk.splejs.webhook.EventKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where to send what happens, as the page sends it. */
record WebhookForm(
        @Nullable String kode,
        @Nullable String adresse,
        @Nullable List<String> slags) {

    static final WebhookForm EMPTY = new WebhookForm(
            "", "", EventKind.choices().stream().map(EventKind::word).toList());

    /** A field that was not sent is taken as left empty. */
    WebhookForm {
        kode = Objects.requireNonNullElse(kode, "").strip();
        adresse = Objects.requireNonNullElse(adresse, "").strip();
        slags = slags == null ? List.of() : List.copyOf(slags);
    }

    /** The kinds that were chosen; what is none of them is passed over. */
    Set<EventKind> kinds() {
        Set<EventKind> kinds = new LinkedHashSet<>();
        Objects.requireNonNull(slags).forEach(word -> EventKind.find(word).ifPresent(kinds::add));
        return kinds;
    }

    String address() {
        return Objects.requireNonNull(adresse);
    }

    /** One of their own; the only one need not be named. */
    Optional<OrganisationCode> organisation(Actor actor) {
        Set<OrganisationCode> own = actor.organisations(Role.ADMINISTRATOR);
        return own.stream()
                .filter(code -> code.value().equals(kode) || (own.size() == 1 && Objects.equals(kode, "")))
                .findFirst();
    }

    public boolean has(EventKind kind) {
        return Objects.requireNonNull(slags).contains(kind.word());
    }
}
