package dk.splejs.adoption.web;

import dk.splejs.adoption.EntryFile;
import dk.splejs.adoption.EntryFiles;
import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.Sharing;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of an entry, with the comment that somebody is writing. */
@Component
class EntryPage {

    private final EntryFiles files;
    private final CurrentActor current;

    EntryPage(EntryFiles files, CurrentActor current) {
        this.files = files;
        this.current = current;
    }

    ModelAndView show(String slug, int comments) {
        return page(slug, comments, "", "");
    }

    /** Again, because the comment can't be taken: what was typed stands there still. */
    ModelAndView refused(String slug, String typed, String problem) {
        ModelAndView page = page(slug, 0, typed, problem);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** Every entry is for everybody. */
    private static Sharing sharing(CatalogueEntry entry) {
        String path = "/katalog/" + entry.slug();
        Sharing page = new Sharing(path, entry.texts().title(), entry.texts().summary())
                .alsoAs("application/json", "/api/v1/catalogue/" + entry.slug());
        return entry.repositories().isEmpty() ? page : page.alsoAs("application/yaml", path + "/publiccode.yml");
    }

    private ModelAndView page(String slug, int comments, String typed, String problem) {
        EntryFile file = files.read(current.find().orElse(null), slug, comments);
        return new ModelAndView("adoption/entry")
                .addObject("file", file)
                .addObject("sharing", sharing(file.entry()))
                .addObject("typed", typed)
                .addObject("problem", problem)
                .addObject("key", UUID.randomUUID().toString());
    }
}
