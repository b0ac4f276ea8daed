package dk.splejs.proposal;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is asked to review a proposal that was accepted. */
@Component
class Invitations {

    private final Organisations organisations;
    private final Involvement involvement;
    private final Refusals refusals;

    Invitations(Organisations organisations, Involvement involvement, Refusals refusals) {
        this.organisations = organisations;
        this.involvement = involvement;
        this.refusals = refusals;
    }

    /** Invites those named, or every municipality where nobody is named. */
    List<OrganisationCode> send(Proposal proposal, List<OrganisationCode> named) {
        List<OrganisationCode> invited = named.isEmpty() ? everyMunicipality() : known(named);
        involvement.invite(proposal.id(), invited);
        return invited;
    }

    private List<OrganisationCode> known(List<OrganisationCode> named) {
        named.stream()
                .filter(code -> organisations.find(code).isEmpty())
                .findFirst()
                .ifPresent(stranger -> {
                    throw refusals.of("invited", "proposal.screening.unknownOrganisation", stranger);
                });
        return named.stream().distinct().toList();
    }

    private List<OrganisationCode> everyMunicipality() {
        return organisations.municipalities().stream().map(Organisation::code).toList();
    }
}
