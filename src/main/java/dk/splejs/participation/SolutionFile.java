package dk.splejs.participation;

import dk.splejs.catalogue.Solution;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a solution, for its reader.
 *
 * @param parties by name
 * @param changes of the reader's own organisations, or all for a coordinator; the newest first
 * @param choices the organisations the reader may speak for
 * @param own of one of them; nothing for somebody who speaks for none
 * @param seesShares whether the reader may see what each of the others pays
 * @param seesLedger whether the reader may see the ledger of the solution, or the reader's part of it
 */
public record SolutionFile(
        Solution solution,
        AgreementView agreement,
        List<PartyLine> parties,
        List<ChangeView> changes,
        List<Organisation> choices,
        @Nullable OwnStanding own,
        boolean seesShares,
        boolean seesLedger,
        Map<OrganisationCode, String> names) {

    /** In the order of their names. */
    public List<Counterpart> byName(List<Counterpart> others) {
        return others.stream()
                .sorted(Comparator.comparing(Counterpart::code, Organisations.order(names)))
                .toList();
    }

    public String nameOf(OrganisationCode code) {
        return names.getOrDefault(code, code.value());
    }
}
