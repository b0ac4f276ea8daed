package dk.splejs.search.web;

import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search, and the two lists that are a search of one kind: the catalogue and the proposals. */
@Controller
class SearchPages {

    private final SearchViews searches;
    private final CurrentActor currentActor;

    SearchPages(SearchViews searches, CurrentActor currentActor) {
        this.searches = searches;
        this.currentActor = currentActor;
    }

    @GetMapping("/soeg")
    String everything(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return page(Place.EVERYTHING, asked, model);
    }

    @GetMapping("/katalog")
    String catalogue(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return page(Place.CATALOGUE, asked, model);
    }

    @GetMapping("/forslag")
    String proposals(@RequestParam MultiValueMap<String, String> asked, Model model) {
        model.addAttribute(
                "maySubmit", currentActor.find().filter(SearchPages::submits).isPresent());
        return page(Place.PROPOSALS, asked, model);
    }

    /** Titles that what has been typed may become. */
    @GetMapping("/soeg/ord")
    String completions(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("titles", searches.completions(q));
        return "search/completions";
    }

    /** What something that is being written is like. */
    @GetMapping("/soeg/lignende")
    String similar(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String summary,
            Model model) {
        model.addAttribute("hits", searches.similar(title, summary));
        return "search/similar";
    }

    private String page(Place place, MultiValueMap<String, String> asked, Model model) {
        model.addAttribute("search", searches.of(SearchAddress.read(place, asked)));
        return "search/page";
    }

    private static boolean submits(Actor reader) {
        return reader.has(Role.SUBMITTER);
    }
}
