package dk.splejs.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds which role, changed one at a time. Whoever changes it calls {@link #lock} first and asks its questions only then:
 * of two who would take each other's role at once, one comes too late.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RoleBook {

    /** Roles that somebody must always hold. */
    private static final Set<Role> NEVER_WITHOUT = Set.of(Role.ADMINISTRATOR, Role.ADMIN);

    private final PeopleReader reader;
    private final PeopleWriter writer;
    private final EngineIdentities identities;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RoleBook(RoleTables tables, EngineIdentities identities, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.reader = tables.reader();
        this.writer = tables.writer();
        this.identities = identities;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Waits until nobody else changes what people hold, and keeps everybody else waiting until the end of the transaction. */
    public void lock() {
        jdbc.sql("select id from people_lock where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** Gives somebody a role for good; does nothing when they hold it. */
    public void give(UserId userId, Membership role) {
        if (!holds(userId, role)) {
            writer.give(userId, role);
            align(userId);
        }
    }

    /**
     * Takes a role that somebody holds, and with it what they lent of it.
     *
     * @throws LastAdministrator when nobody else holds it, of those that somebody must hold
     */
    public void take(UserId userId, Membership role) {
        if (holds(userId, role)) {
            requireAnother(userId, role);
            writer.take(userId, role);
            align(userId);
            realignDelegatesOf(userId);
        }
    }

    /** Whoever was lent something that its holder no longer has is out of its group at once. */
    void realignDelegatesOf(UserId holder) {
        delegatesOf(holder).forEach(this::align);
    }

    /**
     * Makes sure that somebody else remains who manages people.
     *
     * @throws LastAdministrator when this person is the last
     */
    void requireAnother(UserId userId, Membership role) {
        if (NEVER_WITHOUT.contains(role.role()) && others(userId, role) == 0) {
            throw new LastAdministrator(userId, role);
        }
    }

    /** Brings the engine's groups to what somebody holds or is lent today. */
    void align(UserId userId) {
        Collection<Membership> held =
                reader.actor(userId).map(Actor::memberships).orElse(Set.of());
        Set<String> lost = identities.align(userId, held);
        if (!lost.isEmpty()) {
            events.publishEvent(new RolesLost(userId, lost));
        }
    }

    /** Whether they hold it themselves. */
    public boolean holds(UserId userId, Membership role) {
        return reader.actor(userId).stream()
                .anyMatch(actor -> actor.own().stream().anyMatch(own -> own.isSameRoleAs(role)));
    }

    private int others(UserId userId, Membership role) {
        String holders = "select count(distinct user_id) from membership where user_id <> ? and role = ?";
        JdbcClient.StatementSpec question = role.role().isPerOrganisation()
                ? jdbc.sql(holders + " and organisation_code = ?")
                        .params(userId.value(), role.role().name(), String.valueOf(role.organisation()))
                : jdbc.sql(holders).params(userId.value(), role.role().name());
        return question.query(Integer.class).single();
    }

    private List<UserId> delegatesOf(UserId holder) {
        return jdbc.sql("select distinct delegate_id from delegation where holder_id = ? and ended_at is null")
                .param(holder.value())
                .query((row, number) -> new UserId(row.getString("delegate_id")))
                .list();
    }
}
