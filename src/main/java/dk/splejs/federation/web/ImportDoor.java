package dk.splejs.federation.web;

import dk.splejs.federation.KeyProblem;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.outgoing.CallFailed;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.Role;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.server.ResponseStatusException;

/** Lets in whoever may edit the entries of an organisation, and puts into words what the page has to say. */
@Component
class ImportDoor {

    private final CurrentActor current;
    private final Organisations organisations;
    private final MessageSource messages;
    private final SecurityLog log;

    ImportDoor(CurrentActor current, Organisations organisations, MessageSource messages, SecurityLog log) {
        this.current = current;
        this.organisations = organisations;
        this.messages = messages;
        this.log = log;
    }

    Actor importer() {
        Actor actor = current.require();
        if (!actor.has(Role.SUBMITTER)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return actor;
    }

    List<Organisation> owners(Actor importer) {
        return importer.organisations(Role.SUBMITTER).stream()
                .map(organisations::require)
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    /** One of their own; whoever sends another's is refused. The only one need not be named. */
    OrganisationCode owner(Actor importer, String code) {
        List<Organisation> own = owners(importer);
        return own.stream()
                .map(Organisation::code)
                .filter(one -> one.value().equals(code) || (own.size() == 1 && code.isEmpty()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    String name(OrganisationCode owner) {
        return organisations.require(owner).name();
    }

    /** A sentence for each, which begins with the key that it is about. */
    List<String> words(List<KeyProblem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> (problem.key().isEmpty() ? "" : problem.key() + ": ")
                        + messages.getMessage(
                                problem.messageKey(), problem.arguments().toArray(), locale))
                .toList();
    }

    String words(CallFailed failed, Locale locale) {
        return messages.getMessage(failed.problem().messageKey(), new Object[] {failed.status()}, locale);
    }

    void note(SecurityEvent.Kind kind, Actor importer) {
        String from = RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
        log.add(kind, importer.id(), from, PublicCodeImportPage.ADDRESS);
    }
}
