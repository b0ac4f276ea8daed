package dk.splejs.catalogue.web;

import dk.splejs.catalogue.EditableEntry;
import dk.splejs.catalogue.EntryChanged;
import dk.splejs.catalogue.EntryContent;
import dk.splejs.catalogue.EntryEditing;
import dk.splejs.catalogue.FieldChange;
import dk.splejs.form.FormRejected;
import dk.splejs.form.FormView;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes an entry. Whoever saves what somebody else changed meanwhile sees both, and loses nothing they typed. */
@Controller
@RequestMapping("/katalog/{slug}")
class EditEntryPage {

    private final EntryEditing editing;
    private final EntryForm form;
    private final CurrentActor current;

    EditEntryPage(EntryEditing editing, EntryForm form, CurrentActor current) {
        this.editing = editing;
        this.form = form;
        this.current = current;
    }

    @GetMapping("/rediger")
    ModelAndView open(@PathVariable String slug) {
        EditableEntry entry = editing.read(current.require(), slug);
        return page(entry, form.shown(entry), List.of());
    }

    @PostMapping("/rediger")
    ModelAndView save(
            @PathVariable String slug,
            @RequestParam(name = "_version", defaultValue = "-1") int version,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes next) {
        Actor editor = current.require();
        EditableEntry entry = editing.read(editor, slug);
        try {
            EntryContent content = form.content(sent, entry);
            return saved(entry, version, content, sent, next);
        } catch (FormRejected refusal) {
            ModelAndView page = page(entry, form.shown(form.typed(sent), refusal.problems()), List.of());
            // What was typed was made from the version that was read then
            page.addObject("version", version);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    @PostMapping("/bekraeft")
    ModelAndView confirm(@PathVariable String slug, RedirectAttributes next) {
        editing.confirm(current.require(), slug);
        return toEntry(slug, "catalogue.notice.confirmed", next);
    }

    private ModelAndView saved(
            EditableEntry entry,
            int version,
            EntryContent content,
            MultiValueMap<String, String> sent,
            RedirectAttributes next) {
        try {
            editing.change(current.require(), entry.slug().value(), version, content);
            return toEntry(entry.slug().value(), "catalogue.notice.saved", next);
        } catch (EntryChanged | OptimisticLockingFailureException elsewhere) {
            return changed(entry.slug().value(), content, sent);
        }
    }

    /** Shows what was typed beside what stands now: saving again, knowingly, overwrites it. */
    private ModelAndView changed(String slug, EntryContent content, MultiValueMap<String, String> sent) {
        EditableEntry now = editing.read(current.require(), slug);
        List<FieldChange> changes = now.changesTo(content);
        ModelAndView page = page(now, form.shown(form.typed(sent), List.of()), changes);
        page.addObject("changed", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(EditableEntry entry, FormView form, List<FieldChange> changes) {
        return new ModelAndView("catalogue/edit")
                .addObject("entry", entry)
                .addObject("version", entry.version())
                .addObject("form", form)
                .addObject("changes", changes);
    }

    private static ModelAndView toEntry(String slug, String notice, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/katalog/" + slug);
    }
}
