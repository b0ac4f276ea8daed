package dk.splejs.adoption;

import dk.splejs.catalogue.OwnEntryTrace;
import dk.splejs.security.Person;
import dk.splejs.security.PersonAnonymised;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept about a person around entries: what they said and follow, and where they are the contact. */
@Service
public class AdoptionTraces {

    private static final String OWN = """
            select 'COMMENT' as kind, e.slug, e.title, c.written_at as at, c.words as words
            from entry_comment c join catalogue_entry e on e.id = c.entry_id where c.author_id = :user
            union all
            select 'FOLLOWS', e.slug, e.title, f.followed_since, null
            from entry_follower f join catalogue_entry e on e.id = f.entry_id where f.user_id = :user
            union all
            select 'ADOPTION_CONTACT', e.slug, e.title, a.adopted_at, null
            from adoption a join catalogue_entry e on e.id = a.entry_id where lower(a.contact_mail) = lower(:mail)
            order by at
            """;

    private final JdbcClient jdbc;

    AdoptionTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything, the oldest first. */
    @Transactional(readOnly = true)
    public List<OwnEntryTrace> of(Person person) {
        return jdbc.sql(OWN)
                .param("user", person.userId().value())
                .param("mail", person.mail().value())
                .query((row, number) -> OwnEntryTrace.of(row))
                .list();
    }

    /** What they said stays, without the name; they follow nothing any more. */
    @EventListener
    void forget(PersonAnonymised left) {
        Person now = left.now();
        jdbc.sql("update entry_comment set author_name = ? where author_id = ?")
                .param(now.name())
                .param(now.userId().value())
                .update();
        jdbc.sql("delete from entry_follower where user_id = ?")
                .param(now.userId().value())
                .update();
        // A new version, so that a form that lies open does not bring the name back
        jdbc.sql("""
                update adoption set contact_name = :name, contact_mail = :mail, version = version + 1
                where lower(contact_mail) = lower(:former)
                """)
                .param("name", now.name())
                .param("mail", now.mail().value())
                .param("former", left.former().mail().value())
                .update();
    }
}
