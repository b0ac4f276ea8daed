package dk.splejs.ledger;

import dk.splejs.proposal.ProposalId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out the numbers of a proposal's vouchers: one after the other, none twice and none left out. */
@Component
class VoucherNumbers {

    /** Its row is the lock under which the counter of a further proposal is made. */
    private static final UUID GATE = new UUID(0, 0);

    private final JdbcClient database;

    VoucherNumbers(JdbcClient database) {
        this.database = database;
    }

    /** Nobody else books for the proposal until this transaction ends. What is read after this stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(ProposalId proposal) {
        if (lock(proposal.value()).isEmpty()) {
            lock(GATE);
            open(proposal.value());
            lock(proposal.value());
        }
    }

    /** The next number, for somebody who holds the proposal's. */
    @Transactional(propagation = Propagation.MANDATORY)
    int next(ProposalId proposal) {
        database.sql("update ledger_voucher_counter set last_number = last_number + 1 where proposal_id = ?")
                .param(proposal.value())
                .update();
        return database.sql("select last_number from ledger_voucher_counter where proposal_id = ?")
                .param(proposal.value())
                .query(Integer.class)
                .single();
    }

    private Optional<Integer> lock(UUID key) {
        return database.sql("select last_number from ledger_voucher_counter where proposal_id = ? for update")
                .param(key)
                .query(Integer.class)
                .optional();
    }

    private void open(UUID proposal) {
        database.sql("""
                        insert into ledger_voucher_counter (proposal_id, last_number)
                        select ?, 0 from ledger_voucher_counter gate
                        where gate.proposal_id = ?
                          and not exists (select 1 from ledger_voucher_counter c where c.proposal_id = ?)
                        """).param(proposal).param(GATE).param(proposal).update();
    }
}
