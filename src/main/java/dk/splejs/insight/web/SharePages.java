package dk.splejs.insight.web;

import dk.splejs.insight.ShareFiles;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** An organisation's own share of a proposal: how much, what was answered, and until when. */
@Controller
@RequestMapping("/forslag/{reference:F-[0-9]+-[0-9]+}/andel")
class SharePages {

    private static final String VIEW = "insight/share";

    private final ShareFiles files;
    private final CurrentActor current;

    SharePages(ShareFiles files, CurrentActor current) {
        this.files = files;
        this.current = current;
    }

    @GetMapping
    String own(@PathVariable String reference, Model model) {
        model.addAttribute("file", files.read(current.require(), reference, null));
        return VIEW;
    }

    @GetMapping("/{code:[0-9]{4}|[0-9]{8}}")
    String of(@PathVariable String reference, @PathVariable OrganisationCode code, Model model) {
        model.addAttribute("file", files.read(current.require(), reference, code));
        return VIEW;
    }
}
