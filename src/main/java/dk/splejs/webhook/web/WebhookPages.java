package dk.splejs.webhook.web;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.outgoing.CallFailed;
import dk.splejs.security.Actor;
import dk.splejs.security.SecurityEvent;
import dk.splejs.webhook.EventKind;
import dk.splejs.webhook.NewSubscriptions;
import dk.splejs.webhook.SubscriptionId;
import dk.splejs.webhook.Subscriptions;
import dk.splejs.webhook.TooManySubscriptions;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where what happens is sent, a new place, and how it goes with one. */
@Controller
@RequestMapping(WebhookDoor.ADDRESS)
class WebhookPages {

    private final WebhookDoor door;
    private final Subscriptions subscriptions;

    WebhookPages(WebhookDoor door, Subscriptions subscriptions) {
        this.door = door;
        this.subscriptions = subscriptions;
    }

    @GetMapping
    ModelAndView list() {
        Actor actor = door.administrator();
        return new ModelAndView("webhook/list")
                .addObject("subscriptions", subscriptions.of(actor))
                .addObject("names", door.names())
                .addObject("setUp", subscriptions.areSetUp());
    }

    @GetMapping("/nyt")
    ModelAndView ask() {
        return form(door.administrator(), WebhookForm.EMPTY, WebhookProblems.NONE);
    }

    @PostMapping("/nyt")
    ModelAndView make(@ModelAttribute("sent") WebhookForm form, RedirectAttributes next) {
        Actor actor = door.administrator();
        Optional<OrganisationCode> organisation = form.organisation(actor);
        WebhookProblems problems = WebhookProblems.NONE;
        if (organisation.isEmpty()) {
            problems = problems.with("kode", "webhook.problem.organisation");
        }
        if (form.kinds().isEmpty()) {
            problems = problems.with("slags", "webhook.problem.kinds");
        }
        return organisation.isPresent() && problems.isEmpty()
                ? make(actor, organisation.get(), form, next)
                : form(actor, form, problems);
    }

    private ModelAndView make(Actor actor, OrganisationCode organisation, WebhookForm form, RedirectAttributes next) {
        try {
            NewSubscriptions.Made made = subscriptions.make(actor, organisation, form.address(), form.kinds());
            door.note(SecurityEvent.Kind.WEBHOOK_MADE, actor, made.id());
            next.addFlashAttribute("secret", made.secret());
            return new ModelAndView("redirect:" + WebhookDoor.ADDRESS + "/" + made.id());
        } catch (CallFailed wrong) {
            return form(
                    actor,
                    form,
                    WebhookProblems.NONE.with("adresse", wrong.problem().messageKey()));
        } catch (TooManySubscriptions full) {
            return form(actor, form, WebhookProblems.NONE.with("kode", "webhook.refused.tooMany"));
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable String id, @RequestParam(name = "side", defaultValue = "1") int page) {
        Actor actor = door.administrator();
        SubscriptionId wanted = SubscriptionId.of(id);
        return new ModelAndView("webhook/subscription")
                .addObject("subscription", subscriptions.require(actor, wanted))
                .addObject("log", subscriptions.deliveries(actor, wanted, page))
                .addObject("names", door.names());
    }

    private ModelAndView form(Actor actor, WebhookForm form, WebhookProblems problems) {
        ModelAndView page = new ModelAndView("webhook/new")
                .addObject("form", form)
                .addObject("problems", problems)
                .addObject("kinds", EventKind.choices())
                .addObject("own", door.own(actor))
                .addObject("names", door.names())
                .addObject("setUp", subscriptions.areSetUp());
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
