package dk.splejs.api.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that tells people what the API can do: the same description that programs read. */
@Controller
class ApiPage {

    private final Description description;

    ApiPage(Description description) {
        this.description = description;
    }

    @GetMapping("/api")
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("chapters", description.chapters(request));
        return "api/page";
    }
}
