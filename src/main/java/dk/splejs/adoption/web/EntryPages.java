package dk.splejs.adoption.web;

import dk.splejs.adoption.Building;
import dk.splejs.adoption.Following;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.CurrentActor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An entry: everything about it on one page, following it, and making a proposal out of it. */
@Controller
@RequestMapping("/katalog/{slug}")
class EntryPages {

    private final EntryPage page;
    private final Following following;
    private final Building building;
    private final CurrentActor current;

    EntryPages(EntryPage page, Following following, Building building, CurrentActor current) {
        this.page = page;
        this.following = following;
        this.building = building;
        this.current = current;
    }

    /** {@code kommentarer} is the page of comments and counts from 1. */
    @GetMapping
    ModelAndView show(@PathVariable String slug, @RequestParam(defaultValue = "1") String kommentarer) {
        return page.show(slug, Numbered.page(kommentarer));
    }

    @PostMapping("/foelg")
    ModelAndView follow(@PathVariable String slug, RedirectAttributes next) {
        following.start(current.require(), slug);
        return ToEntry.page(slug, "adoption.notice.following", next);
    }

    @PostMapping("/foelg-ikke")
    ModelAndView stopFollowing(@PathVariable String slug, RedirectAttributes next) {
        following.stop(current.require(), slug);
        return ToEntry.page(slug, "adoption.notice.notFollowing", next);
    }

    @PostMapping("/forslag")
    ModelAndView build(
            @PathVariable String slug,
            @RequestParam("kode") OrganisationCode organisation,
            @RequestParam(name = "_key", required = false) @Nullable UUID key) {
        ProposalId draft = building.draft(current.require(), slug, organisation, key == null ? null : key.toString());
        return new ModelAndView("redirect:/forslag/kladde/" + draft + "/rediger?gemt");
    }
}
