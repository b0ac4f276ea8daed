package dk.splejs.financing.web;

import dk.splejs.costing.NewEstimate;
import dk.splejs.financing.TriedSplit;
import dk.splejs.form.FieldProblem;
import dk.splejs.organisation.OrganisationCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the preview shows.
 *
 * @param estimate what was typed, nothing while it is not complete
 * @param split nothing while the estimate is not complete
 * @param leftOut whom the analyst left out to see what happens then
 * @param missing what has to be filled in or mended first
 */
record SharesPreview(
        @Nullable NewEstimate estimate,
        @Nullable TriedSplit split,
        Set<OrganisationCode> leftOut,
        Map<OrganisationCode, String> names,
        List<FieldProblem> missing) {

    static SharesPreview waitingFor(List<FieldProblem> missing) {
        return new SharesPreview(null, null, Set.of(), Map.of(), missing);
    }

    public String nameOf(OrganisationCode code) {
        return names.getOrDefault(code, code.value());
    }
}
