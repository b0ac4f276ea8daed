package dk.splejs.administration.web;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.KeyScope;
import dk.splejs.security.NewApiKey;
import dk.splejs.shared.CprNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the form about a new key holds, as it was typed: organisation, name, scopes and last day. */
record NewKeyForm(String organisation, String navn, List<String> omfang, String udloeber) {

    static final int YEARS = 2;

    /** Also characters that are not seen, or that turn the direction of writing around. */
    private static final Pattern UNUSABLE = Pattern.compile("[\\p{C}\\u2028\\u2029]");

    /** A field that was not sent is taken as left empty. */
    NewKeyForm {
        organisation = Objects.requireNonNullElse(organisation, "").strip();
        navn = Objects.requireNonNullElse(navn, "").strip();
        omfang = omfang == null ? List.of() : List.copyOf(omfang);
        udloeber = Objects.requireNonNullElse(udloeber, "").strip();
    }

    /** Before anybody typed: good for a year. */
    static NewKeyForm empty(LocalDate today) {
        return new NewKeyForm("", "", List.of(), today.plusYears(1).toString());
    }

    public boolean has(KeyScope scope) {
        return omfang.contains(scope.name());
    }

    /** What is wrong with it, by field: {@code navn}, {@code omfang}, {@code udloeber}. */
    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (navn.isEmpty()) {
            problems.add(new Problem("navn", "missing"));
        } else if (navn.length() > NewApiKey.LONGEST_NAME
                || UNUSABLE.matcher(navn).find()) {
            problems.add(new Problem("navn", "long"));
        } else if (CprNumber.isIn(navn)) {
            problems.add(new Problem("navn", "cpr"));
        }
        if (scopes().isEmpty()) {
            problems.add(new Problem("omfang", "missing"));
        }
        if (lastDay()
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(YEARS)))
                .isEmpty()) {
            problems.add(new Problem("udloeber", "wrong"));
        }
        return List.copyOf(problems);
    }

    /** The key that it asks for, once it has been checked. */
    NewApiKey wanted(OrganisationCode owner) {
        return new NewApiKey(owner, navn, scopes(), lastDay().orElseThrow());
    }

    private Set<KeyScope> scopes() {
        Set<KeyScope> scopes = EnumSet.noneOf(KeyScope.class);
        for (KeyScope scope : KeyScope.values()) {
            if (has(scope)) {
                scopes.add(scope);
            }
        }
        return scopes;
    }

    private Optional<LocalDate> lastDay() {
        try {
            return Optional.of(LocalDate.parse(udloeber));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Something to put right. */
    record Problem(String field, String kind) {

        /** {@code administration.keys.problem.navn.missing}. */
        public String messageKey() {
            return "administration.keys.problem." + field + "." + kind;
        }
    }
}
