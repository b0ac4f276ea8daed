package dk.splejs.financing.web;

import static java.util.stream.Collectors.toCollection;

import dk.splejs.costing.Estimates;
import dk.splejs.costing.NewEstimate;
import dk.splejs.financing.TrySplits;
import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.form.Forms;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalId;
import dk.splejs.worklist.FormPreview;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everyone's share beside the form of the estimate. */
@Component
class EstimatePreview implements FormPreview {

    private static final String FORM = "estimate-cost";

    private final Forms forms;
    private final Estimates estimates;
    private final TrySplits splits;
    private final Organisations organisations;

    EstimatePreview(Forms forms, Estimates estimates, TrySplits splits, Organisations organisations) {
        this.forms = forms;
        this.estimates = estimates;
        this.splits = splits;
        this.organisations = organisations;
    }

    @Override
    public String formName() {
        return FORM;
    }

    @Override
    public String fragment() {
        return "financing/preview :: shares";
    }

    @Override
    public Object of(ProposalId proposal, Map<String, Object> values, Set<String> leftOut) {
        try {
            return preview(proposal, NewEstimate.from(forms.require(FORM).check(values)), leftOut);
        } catch (FormRejected notYet) {
            return SharesPreview.waitingFor(notYet.problems());
        }
    }

    private SharesPreview preview(ProposalId proposal, NewEstimate estimate, Set<String> leftOut) {
        List<FieldProblem> problems = estimates.problems(proposal, estimate);
        if (!problems.isEmpty()) {
            return SharesPreview.waitingFor(problems);
        }
        Map<OrganisationCode, String> names = organisations.names();
        Set<OrganisationCode> without = names.keySet().stream()
                .filter(code -> leftOut.contains(code.value()))
                .collect(toCollection(LinkedHashSet::new));
        return new SharesPreview(estimate, splits.of(proposal, estimate, without), without, names, List.of());
    }
}
