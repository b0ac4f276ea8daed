package dk.splejs.search.web;

import dk.splejs.search.SearchUnavailable;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.Role;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search, and the two lists that are a search of one kind: the catalogue and the proposals. */
@Controller
class SearchPages {

    private static final Logger LOG = LoggerFactory.getLogger(SearchPages.class);

    private final SearchViews searches;
    private final CurrentActor currentActor;

    SearchPages(SearchViews searches, CurrentActor currentActor) {
        this.searches = searches;
        this.currentActor = currentActor;
    }

    @GetMapping("/soeg")
    String everything(@RequestParam MultiValueMap<String, String> asked, Model model, HttpServletResponse response) {
        return page(Place.EVERYTHING, asked, model, response);
    }

    @GetMapping("/katalog")
    String catalogue(@RequestParam MultiValueMap<String, String> asked, Model model, HttpServletResponse response) {
        model.addAttribute("mayImport", submits());
        return page(Place.CATALOGUE, asked, model, response);
    }

    @GetMapping("/forslag")
    String proposals(@RequestParam MultiValueMap<String, String> asked, Model model, HttpServletResponse response) {
        model.addAttribute("maySubmit", submits());
        return page(Place.PROPOSALS, asked, model, response);
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

    private String page(Place place, MultiValueMap<String, String> asked, Model model, HttpServletResponse response) {
        SearchAddress address = SearchAddress.read(place, asked);
        try {
            model.addAttribute("search", searches.of(address));
            return "search/page";
        } catch (SearchUnavailable noAnswer) {
            LOG.warn("{}", noAnswer.getMessage(), noAnswer);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            model.addAttribute("place", place);
            model.addAttribute("words", address.question().words());
            return "search/unavailable";
        }
    }

    private boolean submits() {
        return currentActor.find().filter(reader -> reader.has(Role.SUBMITTER)).isPresent();
    }
}
