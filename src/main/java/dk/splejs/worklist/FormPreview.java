package dk.splejs.worklist;

import dk.splejs.proposal.ProposalId;
import java.util.Map;
import java.util.Set;

/** What the answers of a form would lead to, shown beside the form while they are typed. At most one for each form. */
public interface FormPreview {

    /** The form it belongs to: {@code estimate-cost}. */
    String formName();

    /** The Thymeleaf fragment that shows it, given the model as its one parameter: {@code financing/preview :: shares}. */
    String fragment();

    /**
     * Computes the preview and keeps nothing.
     *
     * @param values what stands in the form now, complete or not
     * @param leftOut what the person left out this once, by the preview's own boxes ({@code _leaveOut})
     * @return the model of the fragment; it says what is missing where nothing can be shown yet
     */
    Object of(ProposalId proposal, Map<String, Object> values, Set<String> leftOut);
}
