package dk.splejs.insight;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.JournalEntry;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.AccessRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The history of a proposal without what its reader may not know: others' answers, and the names of people. */
@Component
class Histories {

    private static final String REVIEW = "review.";
    private static final String FINANCING = "financing.";
    private static final Set<String> PREPARATION = Set.of("proposal.attached", "proposal.detached");

    private final Journal journal;
    private final AccessRules rules;
    private final NameOrder order;

    Histories(Journal journal, AccessRules rules, NameOrder order) {
        this.journal = journal;
        this.rules = rules;
        this.order = order;
    }

    List<HistoryLine> of(ProposalId proposal, CaseReader reader, boolean roundOpen) {
        Map<OrganisationCode, String> names = order.names();
        return journal.of(proposal).stream()
                .filter(entry -> maySee(entry, reader, roundOpen))
                .map(entry -> line(entry, reader, names))
                .toList();
    }

    /** Whether a line stands on the page of this reader at all. */
    boolean maySee(JournalEntry entry, CaseReader reader, boolean roundOpen) {
        OrganisationCode organisation = entry.organisation();
        if (organisation == null) {
            return true;
        }
        if (PREPARATION.contains(entry.action())) {
            return rules.mayReadPreparation(reader.actor(), reader.facts());
        }
        if (entry.action().startsWith(REVIEW)) {
            return rules.mayReadReviewOf(organisation, reader.actor(), reader.facts(), roundOpen);
        }
        return !entry.action().startsWith(FINANCING)
                || rules.mayReadCeilingOf(organisation, reader.actor(), reader.facts());
    }

    private static HistoryLine line(JournalEntry entry, CaseReader reader, Map<OrganisationCode, String> names) {
        return new HistoryLine(
                entry.at(),
                entry.messageKey(),
                reader.isMember() ? entry.actorName() : null,
                entry.organisation() == null ? null : names.get(entry.organisation()),
                entry.reason(),
                entry.actor() == null);
    }
}
