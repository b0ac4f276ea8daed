package dk.splejs.federation.web;

import dk.splejs.catalogue.Slug;
import dk.splejs.federation.DescriptionRefused;
import dk.splejs.federation.PublicCodeImports;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.outgoing.CallFailed;
import dk.splejs.security.Actor;
import dk.splejs.security.SecurityEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes a publiccode.yml by its address or as a file, shows what it would become, and makes that. What was shown waits in the
 * session, so that exactly that is made. For everybody who may not import there is no such page.
 */
@Controller
@RequestMapping(PublicCodeImportPage.ADDRESS)
class PublicCodeImportPage {

    static final String ADDRESS = "/import/publiccode";

    private static final String SHOWN = PublicCodeImportPage.class.getName();

    private final ImportDoor door;
    private final PublicCodeImports imports;

    PublicCodeImportPage(ImportDoor door, PublicCodeImports imports) {
        this.door = door;
        this.imports = imports;
    }

    @GetMapping
    ModelAndView ask() {
        return form(door.importer(), SourceForm.EMPTY, ImportProblems.NONE);
    }

    @PostMapping
    ModelAndView preview(@ModelAttribute("sent") SourceForm sent, HttpSession session, Locale locale)
            throws IOException {
        Actor importer = door.importer();
        try {
            OrganisationCode owner = door.owner(importer, sent.code());
            byte[] file = sent.hasFile() ? sent.bytes() : imports.fetch(sent.address());
            PublicCodeImports.Preview preview = imports.preview(importer, owner, file);
            session.setAttribute(SHOWN, new Shown(owner, file.clone()));
            return new ModelAndView("federation/preview")
                    .addObject("preview", preview)
                    .addObject("owner", door.name(owner))
                    .addObject("remarks", door.words(preview.remarks(), locale));
        } catch (DescriptionRefused refused) {
            return form(importer, sent, new ImportProblems(null, door.words(refused.problems(), locale)));
        } catch (CallFailed failed) {
            return form(importer, sent, new ImportProblems(door.words(failed, locale), List.of()));
        }
    }

    @PostMapping("/gem")
    ModelAndView save(HttpServletRequest request, Locale locale) {
        Actor importer = door.importer();
        HttpSession session = request.getSession();
        if (!(session.getAttribute(SHOWN) instanceof Shown shown)) {
            return new ModelAndView("redirect:" + ADDRESS);
        }
        try {
            Slug slug = imports.save(importer, shown.owner(), shown.file());
            session.removeAttribute(SHOWN);
            door.note(SecurityEvent.Kind.IMPORTED, importer);
            return new ModelAndView("redirect:/katalog/" + slug);
        } catch (DescriptionRefused refused) {
            return form(importer, SourceForm.EMPTY, new ImportProblems(null, door.words(refused.problems(), locale)));
        }
    }

    private ModelAndView form(Actor importer, SourceForm sent, ImportProblems problems) {
        ModelAndView page = new ModelAndView("federation/import")
                .addObject("form", sent)
                .addObject("problems", problems)
                .addObject("owners", door.owners(importer));
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** What somebody was shown. */
    private static final class Shown {

        private final OrganisationCode owner;
        private final byte[] file;

        private Shown(OrganisationCode owner, byte[] file) {
            this.owner = owner;
            this.file = file;
        }

        OrganisationCode owner() {
            return owner;
        }

        byte[] file() {
            return file;
        }
    }
}
