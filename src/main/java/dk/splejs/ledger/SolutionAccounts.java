package dk.splejs.ledger;

import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is booked for one solution: all of it for the coordinators, their own organisations' lines for everybody else. */
@Service
@Transactional(readOnly = true)
public class SolutionAccounts {

    private final LedgerRepository entries;
    private final LedgerSolutions solutions;
    private final Organisations organisations;
    private final AccessRules rules;

    SolutionAccounts(
            LedgerRepository entries, LedgerSolutions solutions, Organisations organisations, AccessRules rules) {
        this.entries = entries;
        this.solutions = solutions;
        this.organisations = organisations;
        this.rules = rules;
    }

    /**
     * What the reader may see of what is booked for the solution at this address in the catalogue.
     *
     * @throws dk.splejs.catalogue.EntryNotFound when there is no such solution
     * @throws AccountNotFound when nothing of it concerns the reader
     */
    public SolutionAccount read(Actor reader, String slug) {
        ProposalId proposal = solutions.proposalAt(slug);
        boolean whole = rules.mayReadEveryAccount(reader);
        List<StoredLine> lines = entries.ofProposal(proposal.value()).stream()
                .filter(line -> rules.mayReadAccount(reader, line.organisation()))
                .toList();
        if (lines.isEmpty() && !whole) {
            throw new AccountNotFound();
        }
        LedgerSolution solution = solutions.require(proposal);
        return new SolutionAccount(solution, whole, entries(lines, solution));
    }

    private List<SolutionEntry> entries(List<StoredLine> lines, LedgerSolution solution) {
        Map<Integer, List<StoredLine>> byNumber = new TreeMap<>();
        lines.forEach(line -> byNumber.computeIfAbsent(line.number(), number -> new ArrayList<>())
                .add(line));
        Map<OrganisationCode, String> names = organisations.names();
        return byNumber.values().stream()
                .map(entry -> new SolutionEntry(
                        entry.get(0).head(solution),
                        entry.stream().map(line -> line(line, names)).toList()))
                .toList();
    }

    private static EntryLine line(StoredLine line, Map<OrganisationCode, String> names) {
        OrganisationCode code = line.organisation();
        NamedOrganisation organisation = new NamedOrganisation(code, names.getOrDefault(code, code.value()));
        return new EntryLine(line.account(), organisation, line.amount(), line.ratePercent());
    }
}
