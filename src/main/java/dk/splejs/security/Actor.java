package dk.splejs.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.splejs.organisation.OrganisationCode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person who acts, with all roles they hold at this moment; or a key by which an organisation's program acts, which holds
 * none and may only what its scopes name.
 *
 * @param inPlaceOf whose place they take in roles that are lent to them and that they do not hold themselves
 * @param key nothing for a person
 */
public record Actor(
        UserId id,
        String name,
        Set<Membership> memberships,
        Map<Membership, Absent> inPlaceOf,
        @Nullable KeyPower key) {

    /** Somebody who is away, and whose role another person acts in. */
    public record Absent(UserId id, String name) {}

    public Actor {
        memberships = Set.copyOf(memberships);
        inPlaceOf = Map.copyOf(inPlaceOf);
    }

    /** Somebody who stands in for nobody. */
    public Actor(UserId id, String name, Set<Membership> memberships) {
        this(id, name, memberships, Map.of());
    }

    /** A person. */
    public Actor(UserId id, String name, Set<Membership> memberships, Map<Membership, Absent> inPlaceOf) {
        this(id, name, memberships, inPlaceOf, null);
    }

    /** A key of this name; logs tell by it which one acted. */
    static Actor ofKey(KeyId id, String name, KeyPower power) {
        return new Actor(id.userId(), "Nøgle: " + name, Set.of(), Map.of(), power);
    }

    /** Whether it is a key that may do this for this organisation. */
    public boolean isKeyTo(KeyScope scope, OrganisationCode organisation) {
        return key != null && key.organisation().equals(organisation) && isKeyTo(scope);
    }

    /** Whether it is a key that may do this for its own organisation. */
    public boolean isKeyTo(KeyScope scope) {
        return key != null && key.scopes().contains(scope);
    }

    /** The roles they hold themselves; what is lent to them is not among them and cannot be lent on. */
    public Set<Membership> own() {
        return memberships.stream().filter(held -> !inPlaceOf.containsKey(held)).collect(toUnmodifiableSet());
    }

    public boolean has(Role role) {
        return memberships.stream().anyMatch(held -> held.role() == role);
    }

    /** Whether they hold the role for this organisation. A role of the whole community is held for none. */
    public boolean has(Role role, OrganisationCode organisation) {
        return role.isPerOrganisation() && memberships.contains(new Membership(role, organisation));
    }

    /** The organisations they hold the role for. */
    public Set<OrganisationCode> organisations(Role role) {
        return memberships.stream()
                .filter(held -> held.role() == role)
                .map(Membership::organisation)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
    }

    /** The organisations they belong to, in whatever role. */
    public Set<OrganisationCode> organisations() {
        return memberships.stream()
                .map(Membership::organisation)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
    }

    public boolean belongsTo(OrganisationCode organisation) {
        return organisations().contains(organisation);
    }

    /** Whether they hold any role at all; somebody who lost the last one sees what the public sees. */
    public boolean isMember() {
        return !memberships.isEmpty();
    }
}
