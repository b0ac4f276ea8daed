package dk.splejs.web;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people log in; the answer is taken by Spring Security. In the demo it names the accounts. */
@Controller
class LogInPage {

    private static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("submitter.0751", "submitter"),
            new DemoAccount("reviewer.0751", "reviewer"),
            new DemoAccount("budget.0751", "budget"),
            new DemoAccount("analyst", "analyst"),
            new DemoAccount("board.1", "board"),
            new DemoAccount("board.2", "board"),
            new DemoAccount("coordinator", "coordinator"),
            new DemoAccount("admin", "admin"));

    private final boolean demo;

    LogInPage(@Value("${splejs.demo.enabled:false}") boolean demo) {
        this.demo = demo;
    }

    @GetMapping("/log-ind")
    String logIn(Model model) {
        model.addAttribute("demo", demo);
        model.addAttribute("accounts", ACCOUNTS);
        return "web/log-in";
    }

    private record DemoAccount(String username, String role) {}
}
