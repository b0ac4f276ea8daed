package dk.splejs.adoption.web;

import dk.splejs.adoption.EntryFiles;
import dk.splejs.security.CurrentActor;
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

    private ModelAndView page(String slug, int comments, String typed, String problem) {
        return new ModelAndView("adoption/entry")
                .addObject("file", files.read(current.find().orElse(null), slug, comments))
                .addObject("typed", typed)
                .addObject("problem", problem)
                .addObject("key", UUID.randomUUID().toString());
    }
}
