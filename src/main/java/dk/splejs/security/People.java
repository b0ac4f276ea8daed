package dk.splejs.security;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.EmailAddress;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who uses Splejs and what they hold. A person is known here and to the engine, or to neither. */
@Service
public class People {

    /** The mail addresses of the demo's people, and nobody else's; by it production knows a database with the demo. */
    public static final String DEMO_MAIL_DOMAIN = "demo.splejs.example";

    private final PeopleReader reader;
    private final PeopleWriter writer;
    private final EngineIdentities identities;
    private final ApplicationEventPublisher events;
    private final RoleBook roles;

    People(RoleTables tables, EngineIdentities identities, ApplicationEventPublisher events, RoleBook roles) {
        this.reader = tables.reader();
        this.writer = tables.writer();
        this.identities = identities;
        this.events = events;
        this.roles = roles;
    }

    @Transactional
    public void enrol(NewPerson person) {
        enrolAll(List.of(person));
    }

    /** Adds these people; whoever is known already gets exactly this name, address, password and these roles, and keeps the language. */
    @Transactional
    public void enrolAll(Collection<NewPerson> people) {
        roles.lock();
        writer.save(people);
        identities.save(people);
    }

    /** From now on this person gets their messages in Danish ({@code da}, as everyone does at first) or English ({@code en}). */
    @Transactional
    public void reads(UserId userId, Locale language) {
        writer.setLanguage(userId, language);
    }

    /**
     * Takes away the name, the address, the roles and the log-in of somebody who left. What they did stays, under a name that
     * says nothing; their id stays too, as what ties it together.
     *
     * @return the person as they are known from now on
     * @throws PersonNotFound when there is none of this id
     * @throws LastAdministrator when nobody else manages their organisation, or the installation
     */
    @Transactional
    public Person anonymise(UserId userId) {
        roles.lock();
        Person former = reader.find(userId).orElseThrow(() -> new PersonNotFound(userId));
        Actor actor = reader.actor(userId).orElseThrow(() -> new PersonNotFound(userId));
        actor.own().forEach(role -> roles.requireAnother(userId, role));
        Person now = former.anonymous();
        writer.anonymise(now);
        identities.remove(userId);
        events.publishEvent(new PersonAnonymised(former, now));
        roles.realignDelegatesOf(userId);
        return now;
    }

    /** Somebody new, without a role yet and with a password that nobody knows. */
    @Transactional
    public void admit(UserId userId, String name, EmailAddress mail) {
        enrol(new NewPerson(userId, name, mail, Passwords.nobodyKnows(), Set.of()));
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(UserId userId) {
        return reader.find(userId);
    }

    /** The person as the one who acts, with the roles of this moment. */
    @Transactional(readOnly = true)
    public Optional<Actor> actor(UserId userId) {
        return reader.actor(userId);
    }

    /** Names to show beside what these people did; somebody unknown is not in the answer. */
    @Transactional(readOnly = true)
    public Map<UserId, String> names(Collection<UserId> userIds) {
        return reader.names(userIds);
    }

    /** Those of these people who hold a role at all. */
    @Transactional(readOnly = true)
    public List<Person> members(Collection<UserId> userIds) {
        return reader.members(userIds);
    }

    @Transactional(readOnly = true)
    public List<Person> holding(Role role) {
        return reader.holders(role).stream().map(Holder::person).distinct().toList();
    }

    @Transactional(readOnly = true)
    public List<Person> holding(Role role, OrganisationCode organisation) {
        return holding(role, List.of(organisation)).getOrDefault(organisation, List.of());
    }

    /** The holders in many organisations at once; an organisation without one is not in the answer. */
    @Transactional(readOnly = true)
    public Map<OrganisationCode, List<Person>> holding(Role role, Collection<OrganisationCode> organisations) {
        return reader.holders(role, organisations).stream()
                .collect(groupingBy(Holder::organisation, TreeMap::new, mapping(Holder::person, toList())));
    }

    /** Everyone whom a name typed into a form can mean: a user id, or a mail address in whatever case. */
    @Transactional(readOnly = true)
    public List<Person> called(String typed) {
        return reader.called(typed);
    }

    /** Everyone with a role of the whole community, with all of those. */
    @Transactional(readOnly = true)
    public Map<Person, List<Role>> ofCommunity() {
        return byPerson(reader.ofCommunity());
    }

    /** Everyone who belongs to an organisation, with all they hold there. */
    @Transactional(readOnly = true)
    public Map<Person, List<Role>> of(OrganisationCode organisation) {
        return byPerson(reader.membersOf(organisation));
    }

    private static Map<Person, List<Role>> byPerson(List<Holder> holders) {
        return holders.stream()
                .collect(groupingBy(
                        Holder::person,
                        LinkedHashMap::new,
                        mapping(holder -> holder.membership().role(), toList())));
    }
}
