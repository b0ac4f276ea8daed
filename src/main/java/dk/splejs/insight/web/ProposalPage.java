package dk.splejs.insight.web;

import dk.splejs.insight.CaseFiles;
import dk.splejs.security.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A proposal's own page. */
@Controller
class ProposalPage {

    private final CaseFiles files;
    private final CurrentActor current;

    ProposalPage(CaseFiles files, CurrentActor current) {
        this.files = files;
        this.current = current;
    }

    @GetMapping("/forslag/{reference:F-[0-9]+-[0-9]+}")
    String show(@PathVariable String reference, Model model) {
        model.addAttribute("file", files.read(current.find().orElse(null), reference));
        return "insight/proposal";
    }
}
