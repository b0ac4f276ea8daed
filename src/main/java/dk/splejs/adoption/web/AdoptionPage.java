package dk.splejs.adoption.web;

import dk.splejs.adoption.Adoptions;
import dk.splejs.adoption.OwnAdoption;
import dk.splejs.adoption.Since;
import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormView;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an organisation says how it uses a solution. */
@Component
class AdoptionPage {

    private static final int NEW = -1;

    private final Adoptions adoptions;
    private final AdoptionForm form;
    private final AdoptionHeading heading;
    private final Clock clock;

    AdoptionPage(Adoptions adoptions, AdoptionForm form, AdoptionHeading heading, Clock clock) {
        this.adoptions = adoptions;
        this.form = form;
        this.heading = heading;
        this.clock = clock;
    }

    ModelAndView show(Actor person, String slug, OrganisationCode organisation) {
        Optional<OwnAdoption> own = adoptions.own(person, slug, organisation);
        FormView shown = form.shown(AdoptionAnswers.write(own), List.of());
        return page(slug, organisation, version(own), shown);
    }

    /** What was typed with what is wrong about it. */
    ModelAndView refused(Actor person, Sent sent, List<FieldProblem> problems) {
        adoptions.own(person, sent.slug(), sent.organisation());
        ModelAndView page =
                page(sent.slug(), sent.organisation(), sent.version(), form.shown(form.typed(sent.values()), problems));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** What was typed beside what a colleague has saved meanwhile: saving again, knowingly, overwrites that. */
    ModelAndView changed(Actor person, Sent sent) {
        Optional<OwnAdoption> now = adoptions.own(person, sent.slug(), sent.organisation());
        FormView typed = form.shown(form.typed(sent.values()), List.of());
        ModelAndView page = page(sent.slug(), sent.organisation(), version(now), typed);
        page.addObject("changed", now.isPresent() ? "adoption.edit.changed" : "adoption.edit.goneMeanwhile");
        now.ifPresent(saved -> page.addObject("saved", saved));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** The last day of use as typed; nothing when it is none, one to come, or one before the use began. */
    Optional<LocalDate> lastDay(String typed, Optional<OwnAdoption> own) {
        Optional<LocalDate> began =
                own.map(adoption -> adoption.content().since()).map(Since::day);
        return Since.read(typed)
                .filter(Since::isExact)
                .map(Since::day)
                .filter(day -> !day.isAfter(LocalDate.now(clock)))
                .filter(day -> began.isEmpty() || !day.isBefore(began.get()));
    }

    private ModelAndView page(String slug, OrganisationCode organisation, int version, FormView shown) {
        return new ModelAndView("adoption/adopt")
                .addObject("entry", heading.entry(slug))
                .addObject("organisation", heading.organisation(organisation))
                .addObject("version", version)
                .addObject("form", shown)
                .addObject("lastDay", new Since(LocalDate.now(clock), Since.Precision.DAY).typed())
                .addObject("lastDayWrong", false);
    }

    private static int version(Optional<OwnAdoption> own) {
        return own.map(OwnAdoption::version).orElse(NEW);
    }

    /** What somebody sends, and which version it was made from. */
    record Sent(String slug, OrganisationCode organisation, int version, MultiValueMap<String, String> values) {}
}
