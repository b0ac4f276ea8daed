package dk.splejs.webhook.web;

import dk.splejs.security.Actor;
import dk.splejs.security.SecurityEvent;
import dk.splejs.webhook.SubscriptionId;
import dk.splejs.webhook.Subscriptions;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done with a place to which what happens is sent. */
@Controller
@RequestMapping(WebhookDoor.ADDRESS + "/{id}")
class WebhookDeeds {

    private final WebhookDoor door;
    private final Subscriptions subscriptions;

    WebhookDeeds(WebhookDoor door, Subscriptions subscriptions) {
        this.door = door;
        this.subscriptions = subscriptions;
    }

    @PostMapping("/proev")
    String ping(@PathVariable String id, RedirectAttributes next) {
        return done(id, subscriptions::ping, "webhook.done.pinged", next);
    }

    @PostMapping("/pause")
    String pause(@PathVariable String id, RedirectAttributes next) {
        return done(id, subscriptions::pause, "webhook.done.paused", next);
    }

    @PostMapping("/genoptag")
    String resume(@PathVariable String id, RedirectAttributes next) {
        return done(id, subscriptions::resume, "webhook.done.resumed", next);
    }

    @PostMapping("/leverancer/{delivery}/igen")
    String sendAgain(@PathVariable String id, @PathVariable String delivery, RedirectAttributes next) {
        UUID wanted = uuid(delivery);
        return done(id, (actor, one) -> subscriptions.sendAgain(actor, one, wanted), "webhook.done.again", next);
    }

    @GetMapping("/slet")
    String askToDelete(@PathVariable String id, Model model) {
        model.addAttribute("subscription", subscriptions.require(door.administrator(), SubscriptionId.of(id)));
        return "webhook/delete";
    }

    @PostMapping("/slet")
    String delete(@PathVariable String id, RedirectAttributes next) {
        Actor actor = door.administrator();
        SubscriptionId one = SubscriptionId.of(id);
        subscriptions.delete(actor, one);
        door.note(SecurityEvent.Kind.WEBHOOK_DELETED, actor, one);
        next.addFlashAttribute("done", "webhook.done.deleted");
        return "redirect:" + WebhookDoor.ADDRESS;
    }

    private String done(String id, BiConsumer<Actor, SubscriptionId> deed, String words, RedirectAttributes next) {
        SubscriptionId one = SubscriptionId.of(id);
        deed.accept(door.administrator(), one);
        next.addFlashAttribute("done", words);
        return "redirect:" + WebhookDoor.ADDRESS + "/" + one;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Not an id", e);
        }
    }
}
