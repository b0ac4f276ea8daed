package dk.splejs.administration.web;

import dk.splejs.administration.KeyDesk;
import dk.splejs.administration.KeyList;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.ApiKeys;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.KeyId;
import dk.splejs.security.KeyScope;
import dk.splejs.security.SecurityEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The keys by which an organisation's programs use the API: which there are, a new one, one less. */
@Controller
class KeyPage {

    private static final String PAGE = "/integrationer/noegler";

    private final KeyDesk desk;
    private final CurrentActor current;
    private final Trail trail;

    KeyPage(KeyDesk desk, CurrentActor current, Trail trail) {
        this.desk = desk;
        this.current = current;
        this.trail = trail;
    }

    @GetMapping("/integrationer")
    String integrations() {
        return "redirect:" + PAGE;
    }

    @GetMapping(PAGE)
    ModelAndView show(@RequestParam(defaultValue = "") String organisation) {
        KeyList list = desk.list(current.require(), asked(organisation));
        return page(list, NewKeyForm.empty(list.today()), List.of());
    }

    /** The secret stands on the page that follows, and on no other: no address and no log ever holds it. */
    @PostMapping(PAGE)
    ModelAndView make(@ModelAttribute NewKeyForm form, RedirectAttributes next) {
        KeyList list = desk.list(current.require(), null);
        OrganisationCode owner = owner(form, list);
        List<NewKeyForm.Problem> problems = form.problems(list.today());
        if (!problems.isEmpty()) {
            ModelAndView page = page(list, form, problems);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        ApiKeys.Made made = desk.make(current.require(), form.wanted(owner));
        trail.add(SecurityEvent.Kind.KEY_MADE, current.require().id(), PAGE + "/" + made.id());
        next.addFlashAttribute("made", made);
        return new ModelAndView("redirect:" + PAGE);
    }

    @PostMapping(PAGE + "/{id}/spaer")
    String revoke(@PathVariable String id, RedirectAttributes next) {
        KeyId key = KeyId.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        desk.revoke(current.require(), key);
        trail.add(SecurityEvent.Kind.KEY_REVOKED, current.require().id(), PAGE + "/" + key);
        next.addFlashAttribute("done", "administration.keys.revoked");
        return "redirect:" + PAGE;
    }

    private static @Nullable OrganisationCode asked(String organisation) {
        if (organisation.isEmpty()) {
            return null;
        }
        if (!OrganisationCode.isValid(organisation)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new OrganisationCode(organisation);
    }

    /** Most administer one organisation, and are not asked for which. */
    private static OrganisationCode owner(NewKeyForm form, KeyList list) {
        boolean only = list.mine().size() == 1 && form.organisation().isEmpty();
        return list.mine().stream()
                .map(Organisation::code)
                .filter(code -> only || code.value().equals(form.organisation()))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Makes no keys for that organisation"));
    }

    private static ModelAndView page(KeyList list, NewKeyForm form, List<NewKeyForm.Problem> problems) {
        return new ModelAndView("administration/keys")
                .addObject("list", list)
                .addObject("form", form)
                .addObject("problems", problems)
                .addObject("scopes", List.of(KeyScope.values()));
    }
}
