package dk.splejs.webhook;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who outside is told of what. */
@Component
class SubscriptionTable {

    private static final String LISTED = """
            select s.id, s.organisation_code, s.address, s.state, s.made_by, s.made_at, t.failing_since
            from webhook_subscription s join webhook_turn t on t.subscription_id = s.id
            where s.state <> 'DELETED'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SubscriptionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which receivers want to be told of which kind, in one statement; a kind that nobody wants is not in the answer. */
    Map<EventKind, Set<SubscriptionId>> wishes() {
        Map<EventKind, Set<SubscriptionId>> wishes = new EnumMap<>(EventKind.class);
        jdbc.sql("""
                select k.kind, k.subscription_id from webhook_subscription_kind k
                join webhook_subscription s on s.id = k.subscription_id
                where s.state = 'ACTIVE' order by k.subscription_id
                """).query((RowCallbackHandler)
                row -> wishes.computeIfAbsent(EventKind.valueOf(row.getString("kind")), kind -> new LinkedHashSet<>())
                        .add(new SubscriptionId(row.getObject("subscription_id", UUID.class))));
        return wishes;
    }

    /** Those of these organisations, the oldest first. */
    List<Subscription> of(Collection<OrganisationCode> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        List<Subscription> found = jdbc.sql(
                        LISTED + "and s.organisation_code in (:codes) order by s.organisation_code, s.made_at, s.id")
                .param(
                        "codes",
                        organisations.stream().map(OrganisationCode::value).toList())
                .query((row, number) -> subscription(row))
                .list();
        return withKinds(found);
    }

    Optional<Subscription> find(SubscriptionId id) {
        List<Subscription> found = jdbc.sql(LISTED + "and s.id = :id")
                .param("id", id.value())
                .query((row, number) -> subscription(row))
                .list();
        return withKinds(found).stream().findFirst();
    }

    void insert(Subscription made) {
        jdbc.sql("""
                insert into webhook_subscription (id, organisation_code, address, state, made_by, made_at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .param(made.id().value())
                .param(made.organisation().value())
                .param(made.address())
                .param(made.state().name())
                .param(made.madeBy().value())
                .param(OffsetDateTime.ofInstant(made.madeAt(), clock.getZone()))
                .update();
        jdbc.sql("insert into webhook_turn (subscription_id, failures) values (?, 0)")
                .param(made.id().value())
                .update();
        insertKinds(made);
    }

    private void insertKinds(Subscription made) {
        made.listedKinds()
                .forEach(kind -> jdbc.sql("insert into webhook_subscription_kind (subscription_id, kind) values (?, ?)")
                        .param(made.id().value())
                        .param(kind.name())
                        .update());
    }

    void setState(SubscriptionId id, SubscriptionState state) {
        jdbc.sql("update webhook_subscription set state = ? where id = ? and state <> 'DELETED'")
                .param(state.name())
                .param(id.value())
                .update();
    }

    private List<Subscription> withKinds(List<Subscription> found) {
        if (found.isEmpty()) {
            return found;
        }
        Map<UUID, Set<EventKind>> kinds = new TreeMap<>();
        jdbc.sql("select subscription_id, kind from webhook_subscription_kind where subscription_id in (:ids)")
                .param("ids", found.stream().map(one -> one.id().value()).toList())
                .query((RowCallbackHandler) row -> kinds.computeIfAbsent(
                                row.getObject("subscription_id", UUID.class), id -> new TreeSet<>())
                        .add(EventKind.valueOf(row.getString("kind"))));
        return found.stream()
                .map(one -> one.withKinds(kinds.getOrDefault(one.id().value(), EnumSet.noneOf(EventKind.class))))
                .toList();
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                new SubscriptionId(row.getObject("id", UUID.class)),
                new OrganisationCode(row.getString("organisation_code")),
                row.getString("address"),
                Set.of(),
                SubscriptionState.valueOf(row.getString("state")),
                new UserId(row.getString("made_by")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                moment(row, "failing_since"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
