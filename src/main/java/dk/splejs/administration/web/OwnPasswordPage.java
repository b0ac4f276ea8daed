package dk.splejs.administration.web;

import dk.splejs.security.CurrentActor;
import dk.splejs.security.OwnPassword;
import dk.splejs.security.OwnPassword.Outcome;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.UserId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own password: the present one, and the new one twice. */
@Controller
@RequestMapping("/min-adgangskode")
class OwnPasswordPage {

    private final CurrentActor current;
    private final OwnPassword own;
    private final Trail trail;

    OwnPasswordPage(CurrentActor current, OwnPassword own, Trail trail) {
        this.current = current;
        this.own = own;
        this.trail = trail;
    }

    @GetMapping
    ModelAndView ask() {
        return page(HttpStatus.OK);
    }

    @PostMapping
    ModelAndView change(
            @RequestParam(defaultValue = "") String nuvaerende,
            @RequestParam(defaultValue = "") String adgangskode,
            @RequestParam(defaultValue = "") String igen,
            HttpServletRequest request) {
        UserId user = current.require().id();
        Optional<String> problem = new NewPassword(adgangskode, igen).problem(user.value());
        if (problem.isPresent()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY).addObject("problem", problem.get());
        }
        Outcome outcome = own.change(user, nuvaerende, adgangskode, request.getRemoteAddr());
        if (outcome != Outcome.CHANGED) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY).addObject("problem", "administration.ownPassword." + outcome);
        }
        trail.add(SecurityEvent.Kind.PASSWORD_CHANGED, user, "/min-adgangskode");
        return new ModelAndView("redirect:/min-adgangskode?gemt");
    }

    private ModelAndView page(HttpStatus status) {
        UserId user = current.require().id();
        return new ModelAndView("administration/own-password", status)
                .addObject("owner", user)
                .addObject("elsewhere", own.isElsewhere(user));
    }
}
