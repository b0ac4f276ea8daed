package dk.splejs.insight;

import dk.splejs.approval.ApprovalView;
import dk.splejs.proposal.AttachmentView;
import dk.splejs.proposal.Contact;
import dk.splejs.proposal.Link;
import dk.splejs.proposal.ProposalDetails;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.SuitabilityAnswer;
import dk.splejs.proposal.SuitabilityQuestion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one proposal that one reader may see.
 *
 * @param ownerName the short name of the organisation that submitted it
 * @param reviews nothing before the review begins
 * @param costs nothing before there is an estimate, or for those who may not see it
 * @param benefit what it gives back, and how fit it is for automation
 * @param approvals in the order in which they were asked for
 * @param end how it ended, where it has
 */
public record CaseFile(
        ProposalDetails details,
        String ownerName,
        Whereabouts where,
        List<AttachmentView> attachments,
        @Nullable ReviewSection reviews,
        @Nullable CostSection costs,
        BenefitSection benefit,
        List<ApprovalView> approvals,
        List<HistoryLine> history,
        List<CaseAction> actions,
        CaseEnd end) {

    public ProposalView view() {
        return details.view();
    }

    public @Nullable Contact contact() {
        return details.contact();
    }

    public @Nullable String internalNote() {
        return details.internalNote();
    }

    /** What became part of it: the reason of each line is a reference. */
    public List<HistoryLine> takenIn() {
        return history.stream()
                .filter(line -> line.messageKey().equals("proposal.journal.absorbed"))
                .toList();
    }

    /** The answers in the order of the form. */
    public Map<SuitabilityQuestion, SuitabilityAnswer> suitability() {
        return new TreeMap<>(view().content().suitability());
    }

    /** Those links that lead to a page on the web. */
    public List<Link> links() {
        return view().content().links().stream()
                .filter(link -> link.url().startsWith("https://") || link.url().startsWith("http://"))
                .toList();
    }
}
