package dk.splejs.adoption.web;

import dk.splejs.adoption.SolutionsInUse;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The solutions that the organisation of the person who is logged in uses. */
@Controller
class OwnSolutionsPage {

    private final SolutionsInUse solutions;
    private final CurrentActor current;

    OwnSolutionsPage(SolutionsInUse solutions, CurrentActor current) {
        this.solutions = solutions;
        this.current = current;
    }

    @GetMapping("/organisation/loesninger")
    String show(@RequestParam(name = "kode", required = false) @Nullable OrganisationCode organisation, Model model) {
        model.addAttribute(
                "page", solutions.read(current.require(), organisation).orElse(null));
        return "adoption/own";
    }
}
