package dk.splejs.administration.web;

import dk.splejs.administration.PeopleFiles;
import dk.splejs.administration.RoleReviews;
import dk.splejs.administration.Scope;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.SecurityEvent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people of an organisation, and for those who may see all, which organisations are behind with looking them through. */
@Controller
class PeoplePages {

    private final CurrentActor current;
    private final PeopleFiles files;
    private final RoleReviews reviews;
    private final Trail trail;

    PeoplePages(CurrentActor current, PeopleFiles files, RoleReviews reviews, Trail trail) {
        this.current = current;
        this.files = files;
        this.reviews = reviews;
        this.trail = trail;
    }

    @GetMapping("/medarbejdere")
    String organisations(Model model) {
        Actor reader = current.require();
        model.addAttribute("standings", files.standings(reader));
        model.addAttribute("all", files.mayReadCommunity(reader));
        return "administration/organisations";
    }

    @GetMapping("/medarbejdere/{scope}")
    String people(@PathVariable String scope, Model model) {
        model.addAttribute("file", files.read(current.require(), Asked.scope(scope)));
        return "administration/people";
    }

    @PostMapping("/medarbejdere/{scope}/gennemset")
    String reviewed(@PathVariable String scope, RedirectAttributes next) {
        Scope asked = Asked.scope(scope);
        reviews.reviewed(current.require(), asked, null);
        trail.log(SecurityEvent.Kind.ROLES_REVIEWED, asked);
        next.addFlashAttribute("done", "administration.done.reviewed");
        return "redirect:/medarbejdere/" + asked.path();
    }
}
