package dk.splejs.administration.web;

import dk.splejs.administration.PasswordHelp;
import dk.splejs.administration.PeopleFile;
import dk.splejs.administration.PeopleFiles;
import dk.splejs.administration.Scope;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.Role;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets in whoever manages people somewhere. */
@Component
class AdministrationDoor {

    private final CurrentActor current;
    private final PeopleFiles files;
    private final AccessRules rules;
    private final PasswordHelp help;

    AdministrationDoor(CurrentActor current, PeopleFiles files, AccessRules rules, PasswordHelp help) {
        this.current = current;
        this.files = files;
        this.rules = rules;
        this.help = help;
    }

    Actor actor() {
        return current.require();
    }

    /** The people there; not found for those who may not see them, forbidden for those who may only look. */
    PeopleFile toManage(Scope scope) {
        PeopleFile file = files.read(actor(), scope);
        if (!file.mayAdd()) {
            throw new AccessDeniedException("Does not manage " + scope.path());
        }
        return file;
    }

    List<Role> rolesToGive(Scope scope) {
        return scope.roles().stream()
                .filter(role -> rules.mayGive(actor(), scope.of(role)))
                .toList();
    }

    boolean canSend() {
        return help.canSend();
    }
}
