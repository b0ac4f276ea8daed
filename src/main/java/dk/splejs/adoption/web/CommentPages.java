package dk.splejs.adoption.web;

import dk.splejs.adoption.CommentWords;
import dk.splejs.adoption.Comments;
import dk.splejs.security.CurrentActor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a comment on an entry, taking back one's own, and hiding somebody else's with a reason. */
@Controller
@RequestMapping("/katalog/{slug}/kommentarer")
class CommentPages {

    private final Comments comments;
    private final EntryPage page;
    private final CurrentActor current;

    CommentPages(Comments comments, EntryPage page, CurrentActor current) {
        this.comments = comments;
        this.page = page;
        this.current = current;
    }

    @PostMapping
    ModelAndView write(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String kommentar,
            @RequestParam(name = "_key", required = false) @Nullable UUID key,
            RedirectAttributes next) {
        comments.mustBeAbleToWrite(current.require(), slug);
        String words = CommentWords.tidy(kommentar);
        String problem = CommentWords.problem(words);
        if (problem != null) {
            return page.refused(slug, words, problem);
        }
        try {
            comments.write(current.require(), slug, new CommentWords(words), key == null ? null : key.toString());
        } catch (DataIntegrityViolationException twice) {
            // The same comment, sent twice at the same moment: the other one wrote it
            return ToEntry.page(slug, "adoption.notice.commented", next);
        }
        return ToEntry.page(slug, "adoption.notice.commented", next);
    }

    @PostMapping("/{id}/slet")
    ModelAndView delete(@PathVariable String slug, @PathVariable UUID id, RedirectAttributes next) {
        comments.delete(current.require(), slug, id);
        return ToEntry.page(slug, "adoption.notice.deleted", next);
    }

    @GetMapping("/{id}/skjul")
    ModelAndView askWhy(@PathVariable String slug, @PathVariable UUID id) {
        return why(slug, id, "", "");
    }

    @PostMapping("/{id}/skjul")
    ModelAndView hide(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String begrundelse,
            RedirectAttributes next) {
        String reason = CommentWords.tidy(begrundelse);
        String problem = CommentWords.problem(reason);
        if (problem != null) {
            ModelAndView again = why(slug, id, reason, problem);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        comments.hide(current.require(), slug, id, new CommentWords(reason));
        return ToEntry.page(slug, "adoption.notice.hidden", next);
    }

    private ModelAndView why(String slug, UUID id, String typed, String problem) {
        return new ModelAndView("adoption/hide")
                .addObject("words", comments.toHide(current.require(), slug, id))
                .addObject("slug", slug)
                .addObject("id", id)
                .addObject("typed", typed)
                .addObject("problem", problem);
    }
}
