package dk.splejs.insight.web;

import dk.splejs.insight.OrganisationFiles;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of the organisation that the person who is logged in belongs to. */
@Controller
class OrganisationPage {

    private final OrganisationFiles files;
    private final CurrentActor current;

    OrganisationPage(OrganisationFiles files, CurrentActor current) {
        this.files = files;
        this.current = current;
    }

    @GetMapping("/organisation")
    String show(@RequestParam(name = "kode", required = false) @Nullable String code, Model model) {
        model.addAttribute("page", files.read(current.require(), code == null ? null : code(code)));
        return "insight/organisation";
    }

    private static OrganisationCode code(String text) {
        try {
            return new OrganisationCode(text);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }
}
