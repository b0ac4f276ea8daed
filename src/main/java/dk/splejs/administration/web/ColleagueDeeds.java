package dk.splejs.administration.web;

import dk.splejs.administration.PasswordHelp;
import dk.splejs.administration.RoleReviews;
import dk.splejs.administration.Scope;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.UserId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Buttons beside one person that ask nothing more. */
@Controller
@RequestMapping("/medarbejdere/{scope}/{who}")
class ColleagueDeeds {

    private final CurrentActor current;
    private final RoleReviews reviews;
    private final PasswordHelp help;
    private final Trail trail;

    ColleagueDeeds(CurrentActor current, RoleReviews reviews, PasswordHelp help, Trail trail) {
        this.current = current;
        this.reviews = reviews;
        this.help = help;
        this.trail = trail;
    }

    @PostMapping("/gennemset")
    String reviewed(@PathVariable String scope, @PathVariable String who, RedirectAttributes next) {
        Scope asked = Asked.scope(scope);
        UserId user = Asked.user(who);
        reviews.reviewed(current.require(), asked, user);
        trail.log(SecurityEvent.Kind.ROLES_REVIEWED, asked, user);
        return back(asked, user, "administration.done.reviewedOne", next);
    }

    @PostMapping("/link")
    String sendLink(@PathVariable String scope, @PathVariable String who, RedirectAttributes next) {
        Scope asked = Asked.scope(scope);
        UserId user = Asked.user(who);
        help.sendAgain(current.require(), asked, user);
        trail.log(SecurityEvent.Kind.PASSWORD_LINK_SENT, asked, user);
        return back(asked, user, help.canSend() ? "administration.done.link" : "administration.noMail", next);
    }

    private static String back(Scope scope, UserId user, String done, RedirectAttributes next) {
        next.addFlashAttribute("done", done);
        return "redirect:/medarbejdere/" + scope.path() + "/" + user;
    }
}
