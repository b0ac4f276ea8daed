package dk.splejs.administration.web;

import dk.splejs.administration.PersonFiles;
import dk.splejs.administration.RoleChange;
import dk.splejs.administration.RoleChanges;
import dk.splejs.administration.Scope;
import dk.splejs.administration.TasksWithoutHolder;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.UserId;
import dk.splejs.shared.Conflict;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: roles, and an account that is closed. */
@Controller
@RequestMapping("/medarbejdere/{scope}/{who}")
class PersonPage {

    private final CurrentActor current;
    private final PersonFiles files;
    private final RoleChanges changes;
    private final Trail trail;

    PersonPage(CurrentActor current, PersonFiles files, RoleChanges changes, Trail trail) {
        this.current = current;
        this.files = files;
        this.changes = changes;
        this.trail = trail;
    }

    @GetMapping
    ModelAndView show(@PathVariable String scope, @PathVariable String who) {
        return page(Asked.scope(scope), Asked.user(who));
    }

    @PostMapping("/roller")
    ModelAndView change(
            @PathVariable String scope,
            @PathVariable String who,
            @ModelAttribute RolesForm form,
            RedirectAttributes next) {
        Scope asked = Asked.scope(scope);
        UserId user = Asked.user(who);
        RoleChange change = form.change(asked);
        try {
            changes.change(current.require(), asked, user, change);
        } catch (Conflict refused) {
            return refused(asked, user, refused)
                    .addObject("wanted", change.wanted())
                    .addObject("asking", "roller");
        }
        trail.log(SecurityEvent.Kind.ROLES_CHANGED, asked, user);
        next.addFlashAttribute("done", "administration.done.roles");
        return after(asked, user);
    }

    @PostMapping("/luk")
    ModelAndView close(
            @PathVariable String scope,
            @PathVariable String who,
            @RequestParam(defaultValue = "false") boolean bekraeft,
            RedirectAttributes next) {
        Scope asked = Asked.scope(scope);
        UserId user = Asked.user(who);
        try {
            changes.close(current.require(), asked, user, bekraeft);
        } catch (Conflict refused) {
            return refused(asked, user, refused).addObject("asking", "luk");
        }
        trail.log(SecurityEvent.Kind.ACCOUNT_CLOSED, asked, user);
        next.addFlashAttribute("done", "administration.done.closed");
        return new ModelAndView("redirect:/medarbejdere/" + asked.path());
    }

    /** Where nothing is left of somebody's roles, their page is gone. */
    private ModelAndView after(Scope scope, UserId user) {
        boolean left = files.isHere(scope, user);
        return new ModelAndView("redirect:/medarbejdere/" + scope.path() + (left ? "/" + user : ""));
    }

    private ModelAndView refused(Scope scope, UserId user, Conflict refused) {
        ModelAndView page =
                page(scope, user).addObject("problem", refused.reasonKey().orElse("web.error.409.text"));
        page.setStatus(HttpStatus.CONFLICT);
        if (refused instanceof TasksWithoutHolder left) {
            page.addObject("tasks", left.tasks());
        }
        return page;
    }

    private ModelAndView page(Scope scope, UserId user) {
        return new ModelAndView("administration/person")
                .addObject("file", files.read(current.require(), scope, user))
                .addObject("tasks", List.of())
                .addObject("lending", LendingForm.EMPTY)
                .addObject("asking", "")
                .addObject("wanted", Set.of());
    }
}
