package dk.splejs.proposal.web;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalRow;
import dk.splejs.proposal.ProposalSearch;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The proposals that somebody may read, found by phase, own organisation and title. */
@Controller
class ProposalListPage {

    private final ProposalSearch search;
    private final Organisations organisations;
    private final CurrentActor currentActor;

    ProposalListPage(ProposalSearch search, Organisations organisations, CurrentActor currentActor) {
        this.search = search;
        this.organisations = organisations;
        this.currentActor = currentActor;
    }

    @GetMapping("/forslag")
    String list(ListRequest request, Model model) {
        Actor reader = currentActor.find().orElse(null);
        Map<OrganisationCode, String> names = organisations.names();
        Page<ProposalLine> lines =
                search.list(reader, request.filter(), request.page()).map(row -> line(row, names));
        model.addAttribute("lines", lines);
        model.addAttribute("asked", request);
        model.addAttribute("phases", Phase.values());
        model.addAttribute("hasOwn", reader != null && !reader.organisations().isEmpty());
        model.addAttribute("maySubmit", maySubmit(reader));
        return "proposal/list";
    }

    private static ProposalLine line(ProposalRow row, Map<OrganisationCode, String> names) {
        return new ProposalLine(row, names.getOrDefault(row.owner(), row.owner().value()));
    }

    private static boolean maySubmit(@Nullable Actor reader) {
        return reader != null && reader.has(Role.SUBMITTER);
    }
}
