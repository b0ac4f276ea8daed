package dk.splejs.notification;

import dk.splejs.security.PersonAnonymised;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nothing more is sent to somebody who left, and their address is gone from what was sent. */
@Component
class FormerReaders {

    private final JdbcClient jdbc;

    FormerReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void forget(PersonAnonymised left) {
        jdbc.sql("""
                update message set address = :address, batch_id = case when delivered_at is null then null else batch_id end
                where user_id = :user
                """)
                .param("address", left.now().mail().value())
                .param("user", left.now().userId().value())
                .update();
    }
}
