package dk.splejs.ledger;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A posting with what its entry says, as it is read. */
record StoredLine(
        UUID proposalId,
        int number,
        EntryKind kind,
        int accountingYear,
        Instant bookedAt,
        Account account,
        String organisationCode,
        long amountOre,
        @Nullable BigDecimal ratePercent) {

    static final String SELECT = "select new dk.splejs.ledger.StoredLine(e.proposalId, e.number, e.kind,"
            + " e.accountingYear, e.bookedAt, p.account, p.organisationCode, p.amountOre, p.ratePercent)"
            + " from LedgerEntry e join e.postings p ";

    ProposalId proposal() {
        return new ProposalId(proposalId);
    }

    OrganisationCode organisation() {
        return new OrganisationCode(organisationCode);
    }

    EntryHead head(LedgerSolution solution) {
        return new EntryHead(solution, number, kind, Year.of(accountingYear), bookedAt);
    }

    Money amount() {
        return Money.ofOre(amountOre);
    }
}
