package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Person;
import dk.splejs.security.PersonAnonymised;
import dk.splejs.security.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What cases keep about a person: what they decided, and where they are the contact. */
@Service
public class Traces {

    private static final String DECISIONS = """
            select p.reference, d.logged_at, d.actor_id, d.actor_name, d.organisation_code, d.action, d.reason
            from decision_log d left join proposal p on p.id = d.proposal_id where d.actor_id = ? order by d.id
            """;

    private static final String PROPOSALS = """
            select reference, created_by, contact_name, contact_mail from proposal
            where created_by = :user or lower(contact_mail) = lower(:mail) order by created_at, id
            """;

    private final JdbcClient jdbc;

    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that this person decided, the oldest first. */
    @Transactional(readOnly = true)
    public List<OwnDecision> decisionsBy(UserId person) {
        return jdbc.sql(DECISIONS)
                .param(person.value())
                .query((row, number) -> decision(row))
                .list();
    }

    /** The proposals that this person made, or is the contact of. */
    @Transactional(readOnly = true)
    public List<OwnProposal> proposalsOf(Person person) {
        return jdbc.sql(PROPOSALS)
                .param("user", person.userId().value())
                .param("mail", person.mail().value())
                .query((row, number) -> proposal(row, person))
                .list();
    }

    /** The name beside decisions is no part of what is hashed. */
    @EventListener
    void forget(PersonAnonymised left) {
        Person now = left.now();
        forgetDecider(now);
        // A new version, so that a form that lies open does not bring the name back
        jdbc.sql("""
                update proposal set contact_name = :name, contact_mail = :mail, version = version + 1
                where lower(contact_mail) = lower(:former)
                """)
                .param("name", now.name())
                .param("mail", now.mail().value())
                .param("former", left.former().mail().value())
                .update();
    }

    /** Also where somebody else decided in their place. */
    private void forgetDecider(Person now) {
        jdbc.sql("""
                update decision_log set actor_name = :name || coalesce(
                    (select ' for ' || p.name from person p where p.user_id = stands_in_for), '')
                where actor_id = :user
                """)
                .param("name", now.name())
                .param("user", now.userId().value())
                .update();
        jdbc.sql("""
                update decision_log set actor_name =
                    (select p.name from person p where p.user_id = actor_id) || ' for ' || :name
                where stands_in_for = :user
                """)
                .param("name", now.name())
                .param("user", now.userId().value())
                .update();
    }

    private static OwnDecision decision(ResultSet row) throws SQLException {
        String organisation = row.getString("organisation_code");
        JournalEntry entry = new JournalEntry(
                row.getObject("logged_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getString("actor_id")),
                row.getString("actor_name"),
                organisation == null ? null : new OrganisationCode(organisation),
                row.getString("action"),
                row.getString("reason"));
        return new OwnDecision(row.getString("reference"), entry);
    }

    private static OwnProposal proposal(ResultSet row, Person person) throws SQLException {
        boolean contact = person.mail().value().equalsIgnoreCase(row.getString("contact_mail"));
        return new OwnProposal(
                row.getString("reference"),
                person.userId().value().equals(row.getString("created_by")),
                contact,
                contact ? row.getString("contact_name") : null);
    }
}
