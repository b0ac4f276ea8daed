package dk.splejs.administration.web;

import dk.splejs.administration.NewColleague;
import dk.splejs.administration.NewColleagues;
import dk.splejs.administration.PeopleFile;
import dk.splejs.administration.Scope;
import dk.splejs.security.SecurityEvent;
import dk.splejs.shared.Conflict;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds somebody to an organisation. Nobody types a password for somebody else: they are sent a link. */
@Controller
@RequestMapping("/ny-medarbejder/{scope}")
class NewColleaguePage {

    private final AdministrationDoor door;
    private final NewColleagues colleagues;
    private final Trail trail;

    NewColleaguePage(AdministrationDoor door, NewColleagues colleagues, Trail trail) {
        this.door = door;
        this.colleagues = colleagues;
        this.trail = trail;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String scope) {
        return page(Asked.scope(scope), HttpStatus.OK).addObject("form", NewColleagueForm.EMPTY);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String scope,
            @Valid @ModelAttribute("form") NewColleagueForm form,
            BindingResult problems,
            RedirectAttributes next) {
        Scope asked = Asked.scope(scope);
        if (problems.hasErrors()) {
            return page(asked, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        NewColleague added = form.colleague(asked);
        try {
            colleagues.add(door.actor(), asked, added);
        } catch (Conflict refused) {
            return page(asked, HttpStatus.CONFLICT)
                    .addObject("problem", refused.reasonKey().orElse("web.error.409.text"));
        }
        trail.log(SecurityEvent.Kind.ACCOUNT_MADE, asked, added.userId());
        next.addFlashAttribute("done", door.canSend() ? "administration.done.added" : "administration.noMail");
        return new ModelAndView("redirect:/medarbejdere/" + asked.path() + "/" + added.userId());
    }

    private ModelAndView page(Scope scope, HttpStatus status) {
        PeopleFile file = door.toManage(scope);
        return new ModelAndView("administration/new", status)
                .addObject("file", file)
                .addObject("roles", door.rolesToGive(scope))
                .addObject("canSend", door.canSend());
    }
}
