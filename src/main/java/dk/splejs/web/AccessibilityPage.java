package dk.splejs.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads to the accessibility statement of whoever runs this installation ({@code splejs.accessibility-statement}). */
@Controller
class AccessibilityPage {

    private final String statement;

    AccessibilityPage(@Value("${splejs.accessibility-statement:}") String statement) {
        this.statement = statement;
    }

    @GetMapping("/was")
    String accessibility() {
        return statement.isBlank() ? "web/accessibility" : "redirect:" + statement;
    }
}
