package dk.splejs.administration.web;

import dk.splejs.shared.RateLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * "I forgot my password". The answer is the same for a name that is known and one that is not, and it comes as quickly: whether
 * there is anybody to write to is looked up afterwards.
 */
@Controller
@RequestMapping("/glemt-adgangskode")
class ForgottenPasswordPage {

    private static final String VIEW = "administration/forgotten";
    private static final int LONGEST = 254;

    private final RateLimit<String> byAddress;
    private final RateLimit<String> byName;
    private final Later later;
    private final LinkRequests requests;

    ForgottenPasswordPage(Later later, LinkRequests requests, Clock clock) {
        this.later = later;
        this.requests = requests;
        this.byAddress = new RateLimit<>(10, Duration.ofMinutes(30), clock);
        this.byName = new RateLimit<>(3, Duration.ofHours(1), clock);
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("canSend", requests.canSend());
        return VIEW;
    }

    @PostMapping
    ModelAndView send(@RequestParam(defaultValue = "") String navn, HttpServletRequest request) {
        String typed = navn.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return page("administration.forgotten.missing", HttpStatus.UNPROCESSABLE_ENTITY);
        }
        if (!byAddress.take(request.getRemoteAddr()).isZero()) {
            return page("administration.forgotten.wait", HttpStatus.TOO_MANY_REQUESTS);
        }
        if (byName.take(typed.toLowerCase(Locale.ROOT)).isZero()) {
            String address = request.getRemoteAddr();
            later.run(() -> requests.send(typed, address));
        }
        return new ModelAndView("redirect:/glemt-adgangskode?sendt");
    }

    private ModelAndView page(String problem, HttpStatus status) {
        return new ModelAndView(VIEW, status)
                .addObject("canSend", requests.canSend())
                .addObject("problem", problem);
    }
}
