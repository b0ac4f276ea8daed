package dk.splejs.notification.web;

import dk.splejs.notification.Inbox;
import dk.splejs.notification.MessageId;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.UserId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The messages of the person who is logged in. */
@Controller
@RequestMapping("/beskeder")
class MessagesController {

    private final Inbox inbox;
    private final CurrentActor current;

    MessagesController(Inbox inbox, CurrentActor current) {
        this.inbox = inbox;
        this.current = current;
    }

    @GetMapping
    String list(@RequestParam(name = "side", defaultValue = "1") int page, Model model) {
        model.addAttribute("list", inbox.page(reader(), page));
        return "notification/list";
    }

    @GetMapping("/{id}")
    String message(@PathVariable String id, Model model) {
        model.addAttribute("message", inbox.open(reader(), MessageId.of(id)));
        return "notification/message";
    }

    @PostMapping("/laest")
    String markAllRead() {
        inbox.markAllRead(reader());
        return "redirect:/beskeder";
    }

    private UserId reader() {
        return current.require().id();
    }
}
