package dk.splejs.catalogue.web;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.CataloguePage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the catalogue for people. */
@Controller
@RequestMapping("/katalog")
class CataloguePages {

    private static final int PAGE_SIZE = 20;
    private static final int MAX_QUERY = 200;

    private final Catalogue catalogue;

    CataloguePages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The list; {@code side} counts from 1, and what is no page of the list shows the first or the last one. */
    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String side, Model model) {
        String query = q.strip().substring(0, Math.min(MAX_QUERY, q.strip().length()));
        model.addAttribute("query", query);
        model.addAttribute("page", page(query, PageNumber.of(side)));
        return "catalogue/list";
    }

    private CataloguePage page(String query, int number) {
        CataloguePage page = catalogue.search(query, number, PAGE_SIZE);
        return number < page.pages() ? page : catalogue.search(query, (int) page.pages() - 1, PAGE_SIZE);
    }
}
