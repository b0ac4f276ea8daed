package dk.splejs.web;

import dk.splejs.security.LoginOptions;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people log in, by a form or with a provider; Spring Security takes the answer. In the demo it names the accounts. */
@Controller
class LogInPage {

    private static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("submitter.0751", "submitter"),
            new DemoAccount("reviewer.0751", "reviewer"),
            new DemoAccount("budget.0751", "budget"),
            new DemoAccount("administrator.0751", "administrator"),
            new DemoAccount("analyst", "analyst"),
            new DemoAccount("board.1", "board"),
            new DemoAccount("board.2", "board"),
            new DemoAccount("coordinator", "coordinator"),
            new DemoAccount("admin", "admin"));

    /** Why a log-in with a provider came to nothing. */
    private static final Set<String> REFUSALS = Set.of("organisation", "claim", "level", "cancelled", "failed");

    private final boolean demo;
    private final ObjectProvider<LoginOptions> options;

    LogInPage(@Value("${splejs.demo.enabled:false}") boolean demo, ObjectProvider<LoginOptions> options) {
        this.demo = demo;
        this.options = options;
    }

    @GetMapping("/log-ind")
    String logIn(@RequestParam(defaultValue = "") String refused, Model model) {
        LoginOptions ways = options.getIfAvailable();
        model.addAttribute("passwords", ways == null || ways.passwords());
        model.addAttribute("providers", ways == null ? List.of() : ways.providers());
        model.addAttribute("refused", REFUSALS.contains(refused) ? refused : null);
        model.addAttribute("demo", demo);
        model.addAttribute("accounts", ACCOUNTS);
        return "web/log-in";
    }

    private record DemoAccount(String username, String role) {}
}
