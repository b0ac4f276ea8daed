package dk.splejs.administration.web;

import dk.splejs.security.PasswordLinks;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.UserId;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the link in a mail leads. To look at it uses nothing up: mail programs look too. */
@Controller
@RequestMapping("/ny-adgangskode")
class ChoosePasswordPage {

    private final PasswordLinks links;
    private final Trail trail;

    ChoosePasswordPage(PasswordLinks links, Trail trail) {
        this.links = links;
        this.trail = trail;
    }

    @GetMapping
    ModelAndView ask(@RequestParam(name = "kode", defaultValue = "") String secret) {
        return links.find(secret).map(owner -> page(secret, owner)).orElseGet(ChoosePasswordPage::gone);
    }

    @PostMapping
    ModelAndView choose(
            @RequestParam(name = "kode", defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String adgangskode,
            @RequestParam(defaultValue = "") String igen) {
        Optional<UserId> owner = links.find(secret);
        if (owner.isEmpty()) {
            return gone();
        }
        Optional<String> problem =
                new NewPassword(adgangskode, igen).problem(owner.get().value());
        if (problem.isPresent()) {
            ModelAndView page = page(secret, owner.get()).addObject("problem", problem.get());
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        return links.use(secret, adgangskode).map(this::chosen).orElseGet(ChoosePasswordPage::gone);
    }

    private ModelAndView chosen(UserId owner) {
        trail.add(SecurityEvent.Kind.PASSWORD_LINK_USED, owner, "/ny-adgangskode");
        return new ModelAndView("redirect:/log-ind?valgt");
    }

    private static ModelAndView page(String secret, UserId owner) {
        return new ModelAndView("administration/choose-password")
                .addObject("secret", secret)
                .addObject("owner", owner);
    }

    private static ModelAndView gone() {
        return new ModelAndView("administration/link-gone", HttpStatus.NOT_FOUND);
    }
}
