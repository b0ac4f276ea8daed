package dk.splejs.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: what Splejs is, and where to begin. */
@Controller
class HomePage {

    private static final List<String> STEPS = List.of("propose", "review", "estimate", "finance", "approve", "publish");
    private static final List<Door> DOORS =
            List.of(new Door("find", "/katalog"), new Door("follow", "/forslag"), new Door("work", "/opgaver"));

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("steps", STEPS);
        model.addAttribute("doors", DOORS);
        return "web/home";
    }

    private record Door(String key, String href) {}
}
