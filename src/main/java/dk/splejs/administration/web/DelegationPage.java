package dk.splejs.administration.web;

import dk.splejs.administration.DelegationDesk;
import dk.splejs.administration.Lending;
import dk.splejs.administration.PersonFiles;
import dk.splejs.administration.Scope;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.Delegation;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.UserId;
import dk.splejs.shared.Conflict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets somebody act for a colleague who is away, and ends that before its time. */
@Controller
class DelegationPage {

    private final CurrentActor current;
    private final PersonFiles files;
    private final DelegationDesk desk;
    private final Trail trail;

    DelegationPage(CurrentActor current, PersonFiles files, DelegationDesk desk, Trail trail) {
        this.current = current;
        this.files = files;
        this.desk = desk;
        this.trail = trail;
    }

    @PostMapping("/medarbejdere/{scope}/{who}/stedfortraeder")
    ModelAndView lend(
            @PathVariable String scope,
            @PathVariable String who,
            @ModelAttribute LendingForm form,
            RedirectAttributes next) {
        Scope asked = Asked.scope(scope);
        UserId holder = Asked.user(who);
        Optional<Lending> lending = form.lending(asked);
        if (lending.isEmpty()) {
            return page(asked, holder, form, "administration.lend.missing", HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            desk.lend(current.require(), asked, holder, lending.get());
        } catch (Conflict refused) {
            return page(asked, holder, form, refused.reasonKey().orElse("web.error.409.text"), HttpStatus.CONFLICT);
        }
        trail.log(SecurityEvent.Kind.DELEGATED, asked, holder);
        next.addFlashAttribute("done", "administration.done.lent");
        return new ModelAndView("redirect:/medarbejdere/" + asked.path() + "/" + holder);
    }

    @PostMapping("/stedfortraeder/{id}/afslut")
    String end(@PathVariable UUID id, RedirectAttributes next) {
        Delegation ended = desk.end(current.require(), id);
        next.addFlashAttribute("done", "administration.done.ended");
        return "redirect:" + desk.pageOf(ended);
    }

    private ModelAndView page(Scope scope, UserId holder, LendingForm form, String problem, HttpStatus status) {
        ModelAndView page = new ModelAndView("administration/person", status);
        return page.addObject("file", files.read(current.require(), scope, holder))
                .addObject("tasks", List.of())
                .addObject("wanted", Set.of())
                .addObject("asking", "stedfortraeder")
                .addObject("lending", form)
                .addObject("problem", problem);
    }
}
