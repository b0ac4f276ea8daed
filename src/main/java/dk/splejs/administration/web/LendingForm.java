package dk.splejs.administration.web;

import dk.splejs.administration.Lending;
import dk.splejs.administration.Scope;
import dk.splejs.security.UserId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the form about a delegation holds, as it was typed: the colleague, the roles, the first day and the last. */
record LendingForm(String stedfortraeder, List<String> rolle, String fra, String til) {

    static final LendingForm EMPTY = new LendingForm("", List.of(), "", "");

    /** A field that was not sent is taken as left empty. */
    LendingForm {
        stedfortraeder = Objects.requireNonNullElse(stedfortraeder, "").strip();
        rolle = rolle == null ? List.of() : List.copyOf(rolle);
        fra = Objects.requireNonNullElse(fra, "").strip();
        til = Objects.requireNonNullElse(til, "").strip();
    }

    /** Nothing when a day or the colleague is missing or is none. */
    Optional<Lending> lending(Scope scope) {
        try {
            LocalDate from = LocalDate.parse(fra);
            LocalDate to = LocalDate.parse(til);
            return UserId.find(stedfortraeder)
                    .map(delegate -> new Lending(delegate, Asked.roles(scope, rolle), from, to));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
