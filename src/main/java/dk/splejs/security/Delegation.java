package dk.splejs.security;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A role that is lent.
 *
 * @param role the role, and the organisation it is held for, if for one
 * @param from the first day
 * @param to the last day
 * @param begun whether it has been in force
 */
public record Delegation(
        UUID id, Person holder, Person delegate, Membership role, LocalDate from, LocalDate to, boolean begun) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
