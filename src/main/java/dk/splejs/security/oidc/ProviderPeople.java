package dk.splejs.security.oidc;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.UserId;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who among the people logs in with a provider, and for which organisation. */
@Component
public class ProviderPeople {

    private final JdbcClient jdbc;

    ProviderPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean knows(UserId userId) {
        return jdbc.sql("select count(*) from provider_person where user_id = ?")
                        .param(userId.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Everybody whom a provider knows. */
    public Set<UserId> all() {
        return jdbc.sql("select user_id from provider_person")
                .query((row, number) -> new UserId(row.getString(1)))
                .set();
    }

    void add(UserId userId, Organisation organisation) {
        OrganisationCode code = organisation.code();
        jdbc.sql("insert into provider_person (user_id, organisation_code) values (?, ?)")
                .param(userId.value())
                .param(code.value())
                .update();
    }
}
