package dk.splejs.catalogue;

import dk.splejs.security.Person;
import dk.splejs.security.PersonAnonymised;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the catalogue keeps about a person: where they are the contact, and what they did. */
@Service
public class EntryTraces {

    private static final String OWN = """
            select 'ENTRY_CONTACT' as kind, e.slug, e.title, e.published_at as at, null as words
            from catalogue_entry e where lower(e.contact_mail) = lower(:mail)
            union all
            select l.action, e.slug, e.title, l.logged_at, l.reason
            from catalogue_log l join catalogue_entry e on e.id = l.entry_id where l.actor_id = :user
            order by at
            """;

    private final JdbcClient jdbc;

    EntryTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything, the oldest first. */
    @Transactional(readOnly = true)
    public List<OwnEntryTrace> of(Person person) {
        return jdbc.sql(OWN)
                .param("mail", person.mail().value())
                .param("user", person.userId().value())
                .query((row, number) -> OwnEntryTrace.of(row))
                .list();
    }

    @EventListener
    void forget(PersonAnonymised left) {
        Person now = left.now();
        jdbc.sql("update catalogue_log set actor_name = ? where actor_id = ?")
                .param(now.name())
                .param(now.userId().value())
                .update();
        // A new version, so that a form that lies open does not bring the name back
        jdbc.sql("""
                update catalogue_entry set contact_name = :name, contact_mail = :mail, version = version + 1
                where lower(contact_mail) = lower(:former)
                """)
                .param("name", now.name())
                .param("mail", now.mail().value())
                .param("former", left.former().mail().value())
                .update();
    }
}
