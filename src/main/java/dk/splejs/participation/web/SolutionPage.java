package dk.splejs.participation.web;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.participation.ChangeKind;
import dk.splejs.participation.Changes;
import dk.splejs.participation.SolutionFiles;
import dk.splejs.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who takes part in a solution, what joining or leaving it would lead to, and the wish to do so. */
@Controller
@RequestMapping("/deltagelse/{slug}")
class SolutionPage {

    private static final String HOURS = "timer";

    private final SolutionFiles files;
    private final Changes changes;
    private final CurrentActor current;

    SolutionPage(SolutionFiles files, Changes changes, CurrentActor current) {
        this.files = files;
        this.changes = changes;
        this.current = current;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String slug,
            @RequestParam(name = "kode", required = false) @Nullable OrganisationCode organisation,
            @RequestParam(name = HOURS, required = false) @Nullable String hours) {
        return page(slug, organisation, StatedUse.of(hours));
    }

    @PostMapping("/indtraeden")
    ModelAndView join(
            @PathVariable String slug,
            @RequestParam("kode") OrganisationCode organisation,
            @RequestParam(name = HOURS, required = false) @Nullable String hours,
            RedirectAttributes next) {
        StatedUse use = StatedUse.of(hours);
        if (use.isWrong()) {
            return page(slug, organisation, use);
        }
        return request(slug, ChangeKind.JOIN, organisation, use, next);
    }

    @PostMapping("/udtraeden")
    ModelAndView leave(
            @PathVariable String slug, @RequestParam("kode") OrganisationCode organisation, RedirectAttributes next) {
        return request(slug, ChangeKind.LEAVE, organisation, StatedUse.NONE, next);
    }

    private ModelAndView request(
            String slug, ChangeKind kind, OrganisationCode organisation, StatedUse use, RedirectAttributes next) {
        changes.request(current.require(), files.solution(slug).proposal(), kind, organisation, use.minutes());
        next.addFlashAttribute("notice", "participation.requested." + kind);
        next.addAttribute("kode", organisation.value());
        return new ModelAndView("redirect:/deltagelse/" + slug);
    }

    private ModelAndView page(String slug, @Nullable OrganisationCode organisation, StatedUse use) {
        ModelAndView page = new ModelAndView("participation/solution")
                .addObject("file", files.read(current.require(), slug, organisation, use.minutes()))
                .addObject("use", use);
        page.setStatus(use.isWrong() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
        return page;
    }
}
