package dk.splejs.ledger;

import static java.util.stream.Collectors.toMap;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.Solution;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalLines;
import dk.splejs.proposal.ProposalRow;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of the solutions, as the catalogue has them; two statements, however many there are. */
@Component
class LedgerSolutions {

    private static final String DANISH = "da";

    private final Catalogue catalogue;
    private final ProposalLines proposals;

    LedgerSolutions(Catalogue catalogue, ProposalLines proposals) {
        this.catalogue = catalogue;
        this.proposals = proposals;
    }

    Map<ProposalId, LedgerSolution> of(Set<ProposalId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<ProposalId, Solution> published = catalogue.solutions(ids);
        return proposals.rows(ids).values().stream()
                .collect(toMap(ProposalRow::id, row -> named(row, published.get(row.id()))));
    }

    LedgerSolution require(ProposalId id) {
        return Objects.requireNonNull(of(Set.of(id)).get(id), "No such proposal");
    }

    /**
     * The proposal that the solution at this address in the catalogue grew out of.
     *
     * @throws dk.splejs.catalogue.EntryNotFound when there is none
     */
    ProposalId proposalAt(String slug) {
        return catalogue.requireSolution(slug).proposal();
    }

    private static LedgerSolution named(ProposalRow row, @Nullable Solution solution) {
        String reference = Objects.requireNonNull(row.reference(), "A draft has no account");
        return solution == null
                ? new LedgerSolution(reference, row.title(), DANISH, null)
                : new LedgerSolution(reference, solution.title(), solution.language(), solution.slug());
    }
}
