package dk.splejs.security.web;

import dk.splejs.security.CurrentActor;
import dk.splejs.security.Role;
import dk.splejs.security.SecurityLog;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The security log, for those who look after the installation; for everybody else there is none. */
@Controller
class SecurityLogPage {

    private final SecurityLog log;
    private final CurrentActor current;

    SecurityLogPage(SecurityLog log, CurrentActor current) {
        this.log = log;
        this.current = current;
    }

    @GetMapping("/sikkerhedslog")
    String show(@RequestParam(name = "side", defaultValue = "1") int wanted, Model model) {
        if (!current.require().has(Role.ADMIN)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        int pages = log.pages();
        int page = Math.min(Math.max(1, wanted), pages);
        model.addAttribute("events", log.page(page));
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        return "security/log";
    }
}
