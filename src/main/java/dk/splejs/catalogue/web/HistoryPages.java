package dk.splejs.catalogue.web;

import dk.splejs.catalogue.EntryEditing;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.PageNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened to an entry: who changed what, for which organisation and when. */
@Controller
class HistoryPages {

    private final EntryEditing editing;
    private final CurrentActor current;

    HistoryPages(EntryEditing editing, CurrentActor current) {
        this.editing = editing;
        this.current = current;
    }

    @GetMapping("/katalog/{slug}/historik")
    String show(@PathVariable String slug, @RequestParam(defaultValue = "1") String side, Model model) {
        model.addAttribute("history", editing.history(current.require(), slug, PageNumber.of(side)));
        return "catalogue/history";
    }
}
