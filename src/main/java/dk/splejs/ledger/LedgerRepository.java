package dk.splejs.ledger;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Can add and read, and nothing else. */
interface LedgerRepository extends Repository<LedgerEntry, UUID> {

    LedgerEntry save(LedgerEntry entry);

    boolean existsByProposalIdAndCause(UUID proposalId, String cause);

    @Query("""
            select new dk.splejs.ledger.BookedYear(p.organisationCode, p.account, sum(p.amountOre))
            from LedgerEntry e join e.postings p
            where e.proposalId = ?1 and e.kind = ?2 and e.accountingYear = ?3
            group by p.organisationCode, p.account""")
    List<BookedYear> booked(UUID proposalId, EntryKind kind, int accountingYear);
}
