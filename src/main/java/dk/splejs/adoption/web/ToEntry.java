package dk.splejs.adoption.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads back to the page of an entry after something was done with it, and says there what. */
final class ToEntry {

    private static final String NOTICE = "notice";

    private ToEntry() {}

    /** The notice is a message key. */
    static ModelAndView page(String slug, String notice, RedirectAttributes next) {
        next.addFlashAttribute(NOTICE, notice);
        return new ModelAndView("redirect:/katalog/" + slug);
    }
}
