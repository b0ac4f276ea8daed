package dk.splejs.administration.web;

import dk.splejs.administration.PasswordHelp;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import org.springframework.stereotype.Component;

/** Sends the links that people ask for themselves, and writes down that it did. */
@Component
class LinkRequests {

    private final PasswordHelp help;
    private final SecurityLog log;

    LinkRequests(PasswordHelp help, SecurityLog log) {
        this.help = help;
        this.log = log;
    }

    boolean canSend() {
        return help.canSend();
    }

    void send(String typed, String address) {
        help.forgotten(typed)
                .forEach(user -> log.add(SecurityEvent.Kind.PASSWORD_LINK_SENT, user, address, "/glemt-adgangskode"));
    }
}
