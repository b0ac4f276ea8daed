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

    /** An organisation's lines of some accounting years, in the order in which they were booked. */
    @Query(StoredLine.SELECT + "where p.organisationCode = ?1 and e.accountingYear between ?2 and ?3"
            + " order by e.accountingYear, e.bookedAt, e.proposalId, e.number, index(p)")
    List<StoredLine> ofOrganisation(String organisationCode, int from, int to);

    @Query(StoredLine.SELECT + "where e.proposalId = ?1 order by e.number, index(p)")
    List<StoredLine> ofProposal(UUID proposalId);

    /** The accounting years in which something is booked for an organisation, the newest first. */
    @Query("""
            select new dk.splejs.ledger.YearBalance(
                e.accountingYear, sum(case when p.account = RECEIVABLE then p.amountOre else 0L end))
            from LedgerEntry e join e.postings p
            where p.organisationCode = ?1
            group by e.accountingYear
            order by e.accountingYear desc""")
    List<YearBalance> years(String organisationCode);

    /** The codes of all for whom something is booked. */
    @Query("select distinct p.organisationCode from LedgerEntry e join e.postings p")
    List<String> organisations();
}
