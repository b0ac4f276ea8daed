package dk.splejs.adoption.web;

import dk.splejs.adoption.AdoptionAlreadyOpen;
import dk.splejs.adoption.AdoptionChanged;
import dk.splejs.adoption.AdoptionContent;
import dk.splejs.adoption.Adoptions;
import dk.splejs.adoption.OwnAdoption;
import dk.splejs.form.FormRejected;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.CurrentActor;
import java.time.LocalDate;
import java.util.Optional;
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

/** "Vi bruger den": an organisation says that it uses a solution, what that gives it, and when it is over. */
@Controller
@RequestMapping("/katalog/{slug}/ibrugtagning")
class AdoptionPages {

    /** What a form says that knows of no adoption yet. */
    private static final int NEW = -1;

    private final Adoptions adoptions;
    private final AdoptionForm form;
    private final AdoptionPage page;
    private final CurrentActor current;

    AdoptionPages(Adoptions adoptions, AdoptionForm form, AdoptionPage page, CurrentActor current) {
        this.adoptions = adoptions;
        this.form = form;
        this.page = page;
        this.current = current;
    }

    @GetMapping
    ModelAndView open(@PathVariable String slug, @RequestParam("kode") OrganisationCode organisation) {
        return page.show(current.require(), slug, organisation);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String slug,
            @RequestParam("kode") OrganisationCode organisation,
            @RequestParam(name = "_version", defaultValue = "-1") int version,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes next) {
        adoptions.own(current.require(), slug, organisation);
        try {
            write(slug, organisation, version, form.content(sent));
            return ToEntry.page(slug, version == NEW ? "adoption.notice.adopted" : "adoption.notice.changed", next);
        } catch (FormRejected refusal) {
            return page.refused(
                    current.require(), new AdoptionPage.Sent(slug, organisation, version, sent), refusal.problems());
        } catch (AdoptionAlreadyOpen | AdoptionChanged | OptimisticLockingFailureException faster) {
            return page.changed(current.require(), new AdoptionPage.Sent(slug, organisation, version, sent));
        }
    }

    @PostMapping("/afslut")
    ModelAndView end(
            @PathVariable String slug,
            @RequestParam("kode") OrganisationCode organisation,
            @RequestParam(name = "_version", defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String slutdato,
            RedirectAttributes next) {
        Optional<OwnAdoption> own = adoptions.own(current.require(), slug, organisation);
        Optional<LocalDate> lastDay = page.lastDay(slutdato, own);
        if (lastDay.isEmpty()) {
            ModelAndView again = page.show(current.require(), slug, organisation);
            again.addObject("lastDay", slutdato).addObject("lastDayWrong", true);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        adoptions.end(current.require(), slug, organisation, version, lastDay.get());
        return ToEntry.page(slug, "adoption.notice.ended", next);
    }

    private void write(String slug, OrganisationCode organisation, int version, AdoptionContent content) {
        if (version == NEW) {
            adoptions.adopt(current.require(), slug, organisation, content);
        } else {
            adoptions.change(current.require(), slug, organisation, new Adoptions.Revision(version, content));
        }
    }
}
