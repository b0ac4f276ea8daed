package dk.splejs.insight.web;

import dk.splejs.insight.CalculationFiles;
import dk.splejs.insight.RoundNumber;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every round of a proposal, and how each share in it was computed. */
@Controller
@RequestMapping("/forslag/{reference:F-[0-9]+-[0-9]+}/beregning")
class CalculationPages {

    private static final String CODE = "/{code:[0-9]{4}|[0-9]{8}}";
    private static final String SHARE_VIEW = "insight/share-calculation";

    private final CalculationFiles files;
    private final CurrentActor current;

    CalculationPages(CalculationFiles files, CurrentActor current) {
        this.files = files;
        this.current = current;
    }

    @GetMapping
    String rounds(@PathVariable String reference, Model model) {
        model.addAttribute("file", files.read(current.require(), reference));
        return "insight/calculation";
    }

    @GetMapping(CODE)
    String share(@PathVariable String reference, @PathVariable OrganisationCode code, Model model) {
        model.addAttribute("file", files.read(current.require(), reference, code, null));
        return SHARE_VIEW;
    }

    @GetMapping(CODE + "/{attempt:[0-9]{1,4}}-{round:[0-9]{1,4}}")
    String shareInRound(
            @PathVariable String reference,
            @PathVariable OrganisationCode code,
            @PathVariable int attempt,
            @PathVariable int round,
            Model model) {
        RoundNumber wanted = new RoundNumber(attempt, round);
        model.addAttribute("file", files.read(current.require(), reference, code, wanted));
        return SHARE_VIEW;
    }
}
