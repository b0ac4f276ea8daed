package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roles that are lent, each question in one statement. Those that ended stay as a trace, and are never read as if in force. */
@Component
class DelegationTable {

    private static final String OPEN = """
            select d.id, d.role, d.organisation_code, d.starts_on, d.ends_on, d.begun,
                   h.user_id as h_id, h.name as h_name, h.mail as h_mail, h.language as h_language,
                   s.user_id as s_id, s.name as s_name, s.mail as s_mail, s.language as s_language
            from delegation d join person h on h.user_id = d.holder_id join person s on s.user_id = d.delegate_id
            where d.ended_at is null and\s""";
    private static final String ORDER = " order by d.starts_on, h.name, s.name, d.role, d.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    DelegationTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void add(Delegation lent, UserId givenBy) {
        OrganisationCode organisation = lent.role().organisation();
        jdbc.sql("""
                insert into delegation (id, holder_id, delegate_id, role, organisation_code,
                                        starts_on, ends_on, given_by, given_at, begun)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, false)
                """)
                .param(lent.id())
                .param(lent.holder().userId().value())
                .param(lent.delegate().userId().value())
                .param(lent.role().role().name())
                .param(organisation == null ? null : organisation.value())
                .param(lent.from())
                .param(lent.to())
                .param(givenBy.value())
                .param(OffsetDateTime.now(clock))
                .update();
    }

    void begin(UUID id) {
        jdbc.sql("update delegation set begun = true where id = ?").param(id).update();
    }

    /** Whether it was still open. */
    boolean end(UUID id) {
        return jdbc.sql("update delegation set ended_at = ? where id = ? and ended_at is null")
                        .param(OffsetDateTime.now(clock))
                        .param(id)
                        .update()
                == 1;
    }

    List<Delegation> find(UUID id) {
        return open("d.id = ?", id);
    }

    List<Delegation> of(OrganisationCode organisation) {
        return open("d.organisation_code = ?", organisation.value());
    }

    List<Delegation> ofCommunity() {
        return open("d.organisation_code is null");
    }

    /** Those that somebody lends or is lent. */
    List<Delegation> touching(UserId userId) {
        return open("(d.holder_id = ? or d.delegate_id = ?)", userId.value(), userId.value());
    }

    /** Those whose first day has come without their having begun. */
    List<Delegation> toBegin() {
        return open("d.begun = false and d.starts_on <= ? and d.ends_on >= ?", today(), today());
    }

    /** Those whose last day is over. */
    List<Delegation> over() {
        return open("d.ends_on < ?", today());
    }

    /** Those whose holder no longer holds the role, or whose delegate is no colleague any more. */
    List<Delegation> baseless() {
        return open("""
                (not exists (select 1 from membership m where m.user_id = d.holder_id and m.role = d.role
                             and (d.organisation_code is null or m.organisation_code = d.organisation_code))
                 or not exists (select 1 from membership m where m.user_id = d.delegate_id
                                and ((d.organisation_code is null and m.role in ('COST_ANALYST', 'BOARD', 'COORDINATOR'))
                                     or (m.organisation_code = d.organisation_code
                                         and m.role in ('SUBMITTER', 'REVIEWER', 'BUDGET', 'ADMINISTRATOR')))))""");
    }

    private List<Delegation> open(String which, Object... values) {
        return jdbc.sql(OPEN + which + ORDER)
                .params(values)
                .query((row, number) -> delegation(row))
                .list();
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        return new Delegation(
                row.getObject("id", UUID.class),
                person(row, "h_"),
                person(row, "s_"),
                new Membership(Role.valueOf(row.getString("role")), code(row.getString("organisation_code"))),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("begun"));
    }

    private static Person person(ResultSet row, String who) throws SQLException {
        return new Person(
                new UserId(row.getString(who + "id")),
                row.getString(who + "name"),
                new EmailAddress(row.getString(who + "mail")),
                Locale.forLanguageTag(row.getString(who + "language")));
    }

    private static @Nullable OrganisationCode code(@Nullable String text) {
        return text == null ? null : new OrganisationCode(text);
    }
}
