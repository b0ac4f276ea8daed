package dk.splejs.insight.web;

import dk.splejs.insight.CaseFile;
import dk.splejs.insight.CaseFiles;
import dk.splejs.proposal.ProposalView;
import dk.splejs.security.AccessRules;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.Sharing;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A proposal's own page. */
@Controller
class ProposalPage {

    private final CaseFiles files;
    private final CurrentActor current;
    private final AccessRules rules;

    ProposalPage(CaseFiles files, CurrentActor current, AccessRules rules) {
        this.files = files;
        this.current = current;
        this.rules = rules;
    }

    @GetMapping("/forslag/{reference:F-[0-9]+-[0-9]+}")
    String show(@PathVariable String reference, Model model) {
        CaseFile file = files.read(current.find().orElse(null), reference);
        model.addAttribute("file", file);
        if (rules.mayRead(null, file.details().facts())) {
            model.addAttribute("sharing", sharing(file.view()));
        }
        return "insight/proposal";
    }

    private static Sharing sharing(ProposalView proposal) {
        String summary = Objects.requireNonNullElse(proposal.content().summary(), "");
        return new Sharing(proposal.href(), proposal.title(), summary)
                .alsoAs("application/json", "/api/v1/proposals/" + proposal.requireReference());
    }
}
