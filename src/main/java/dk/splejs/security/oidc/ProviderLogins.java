package dk.splejs.security.oidc;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.Actor;
import dk.splejs.security.LoginSettings;
import dk.splejs.security.Membership;
import dk.splejs.security.NewPerson;
import dk.splejs.security.People;
import dk.splejs.security.Person;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes whoever a provider knows somebody who uses Splejs: enrolled at the first log-in, brought up to date at the next. */
@Service
public class ProviderLogins {

    private final LoginSettings.Oidc settings;
    private final Organisations organisations;
    private final People people;
    private final ProviderPeople provided;

    ProviderLogins(LoginSettings settings, Organisations organisations, People people, ProviderPeople provided) {
        this.settings = settings.oidc();
        this.organisations = organisations;
        this.people = people;
        this.provided = provided;
    }

    /** Who came in, and whether what they may do is different from before. */
    public record Admitted(UserId userId, boolean rolesChanged) {}

    /**
     * Lets somebody in. Whoever is refused leaves nothing behind.
     *
     * @param provider the id of the registration that answers for what is claimed
     * @throws LoginRefused if they may not come in
     */
    @Transactional
    public Admitted admit(String provider, Map<String, Object> claims, @Nullable String level) {
        if (!settings.admits(level)) {
            throw new LoginRefused(LoginRefused.Reason.LEVEL, "The level of assurance is " + level);
        }
        ProviderIdentity identity = ProviderIdentity.read(claims, settings.claims());
        Organisation organisation = organisationOf(identity, provider);
        UserId userId = identity.userId();
        Optional<Actor> known = people.actor(userId);
        Set<Membership> before = known.map(Actor::memberships).orElse(Set.of());
        Set<Membership> now = identity.groups() == null ? before : memberships(identity.groups(), organisation);
        if (!isAsBefore(userId, identity) || !before.equals(now)) {
            people.enrol(new NewPerson(userId, identity.name(), identity.mail(), noPassword(), now));
        }
        if (!provided.knows(userId)) {
            provided.add(userId, organisation);
        }
        return new Admitted(userId, !before.equals(now));
    }

    private Organisation organisationOf(ProviderIdentity identity, String provider) {
        Set<String> spokenFor = settings.cvr().get(provider);
        return organisations.all().stream()
                .filter(organisation -> organisation.cvr().equals(identity.cvr()))
                .filter(organisation -> spokenFor == null || spokenFor.contains(identity.cvr()))
                .findFirst()
                .orElseThrow(() -> new LoginRefused(
                        LoginRefused.Reason.ORGANISATION,
                        "The provider %s has nobody to send for CVR %s".formatted(provider, identity.cvr())));
    }

    /** Of a role of the community too the organisation is known, so that nobody approves for their own. */
    private Set<Membership> memberships(Set<String> groups, Organisation organisation) {
        return settings.groups().entrySet().stream()
                .filter(role -> !Collections.disjoint(role.getValue(), groups))
                .map(Map.Entry::getKey)
                .map(role -> role == Role.ADMIN ? Membership.of(role) : Membership.of(role, organisation.code()))
                .collect(toUnmodifiableSet());
    }

    private boolean isAsBefore(UserId userId, ProviderIdentity identity) {
        return people.find(userId).map(person -> isSame(person, identity)).orElse(false);
    }

    private static boolean isSame(Person person, ProviderIdentity identity) {
        return person.name().equals(identity.name()) && person.mail().equals(identity.mail());
    }

    /** The engine wants one; nobody knows it, and {@code PasswordLogin} would not take it. */
    private static String noPassword() {
        return UUID.randomUUID() + "-" + UUID.randomUUID();
    }
}
