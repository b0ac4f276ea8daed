package dk.splejs.proposal.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads to the page of a proposal after something was done with it, and says there what. */
final class ToProposal {

    private static final String NOTICE = "notice";

    private ToProposal() {}

    /** The notice is a message key. */
    static ModelAndView page(String reference, String notice, RedirectAttributes next) {
        next.addFlashAttribute(NOTICE, notice);
        return new ModelAndView("redirect:/forslag/" + reference);
    }
}
