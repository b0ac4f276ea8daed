package dk.splejs.participation;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.Solution;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.security.Actor;
import dk.splejs.security.ProposalFacts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who takes part in a solution, and what joining or leaving it would lead to. Members only. */
@Service
@Transactional(readOnly = true)
public class SolutionFiles {

    private final Catalogue catalogue;
    private final ProposalAccess access;
    private final AgreementStore agreements;
    private final SolutionParts parts;

    SolutionFiles(Catalogue catalogue, ProposalAccess access, AgreementStore agreements, SolutionParts parts) {
        this.catalogue = catalogue;
        this.access = access;
        this.agreements = agreements;
        this.parts = parts;
    }

    /**
     * The solution at this address.
     *
     * @throws dk.splejs.shared.NotFound when there is none that is paid for together
     */
    public Solution solution(String slug) {
        Solution solution = catalogue.requireSolution(slug);
        if (!agreements.exists(solution.proposal())) {
            throw new AgreementNotFound(slug);
        }
        return solution;
    }

    /**
     * The file of a solution.
     *
     * @param wanted for which of the reader's organisations; the first by name where the reader does not say
     * @param minutesPerYear the use that a newcomer would state
     * @throws dk.splejs.shared.NotFound also for somebody who is no member
     */
    public SolutionFile read(
            Actor reader, String slug, @Nullable OrganisationCode wanted, @Nullable Long minutesPerYear) {
        if (!reader.isMember()) {
            throw new AgreementNotFound(slug);
        }
        Solution solution = solution(slug);
        List<Organisation> choices = parts.choices(reader);
        return file(reader, solution, choices, parts.choice(choices, wanted), minutesPerYear);
    }

    private SolutionFile file(
            Actor reader,
            Solution solution,
            List<Organisation> choices,
            Optional<Organisation> chosen,
            @Nullable Long minutesPerYear) {
        Partnership partnership = agreements.require(solution.proposal());
        ProposalFacts facts = access.facts(solution.proposal());
        return new SolutionFile(
                solution,
                parts.agreement(partnership),
                parts.parties(partnership, reader, facts),
                parts.changes(solution.proposal(), reader),
                choices,
                chosen.map(own -> parts.standing(solution.proposal(), partnership, own, minutesPerYear))
                        .orElse(null),
                parts.seesShares(reader, facts),
                parts.seesLedger(reader, partnership),
                parts.names());
    }
}
