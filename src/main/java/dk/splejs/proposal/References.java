package dk.splejs.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out references, {@code F-2026-0042}: one number after the other within a year, Danish time, and never one twice. */
@Component
class References {

    /** Its row is the lock under which the counter of a new year is made. */
    private static final int GATE = 0;

    private final JdbcClient database;
    private final Clock clock;

    References(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The next reference. Others wait for theirs until this transaction ends, so ask for it late. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next() {
        int year = LocalDate.now(clock).getYear();
        if (!countUp(year)) {
            open(year);
            countUp(year);
        }
        return String.format(Locale.ROOT, "F-%d-%04d", year, lastNumber(year));
    }

    private boolean countUp(int year) {
        return database.sql(
                                "update proposal_reference_counter set last_number = last_number + 1 where calendar_year = ?")
                        .param(year)
                        .update()
                == 1;
    }

    private int lastNumber(int year) {
        return database.sql("select last_number from proposal_reference_counter where calendar_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }

    private void open(int year) {
        database.sql("select last_number from proposal_reference_counter where calendar_year = ? for update")
                .param(GATE)
                .query(Integer.class)
                .single();
        database.sql("""
                        insert into proposal_reference_counter (calendar_year, last_number)
                        select ?, 0 from proposal_reference_counter gate
                        where gate.calendar_year = ?
                          and not exists (select 1 from proposal_reference_counter c where c.calendar_year = ?)
                        """).param(year).param(GATE).param(year).update();
    }
}
