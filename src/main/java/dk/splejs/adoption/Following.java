package dk.splejs.adoption;

import dk.splejs.catalogue.EntryDirectory;
import dk.splejs.catalogue.EntryRef;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.EntryRight;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** A member follows an entry: they are told of a new version, a comment, an organisation that stops, and its end. */
@Service
public class Following {

    private final Followers followers;
    private final EntryDirectory entries;
    private final AccessRules rules;

    Following(Followers followers, EntryDirectory entries, AccessRules rules) {
        this.followers = followers;
        this.entries = entries;
        this.rules = rules;
    }

    public void start(Actor person, String slug) {
        EntryRef entry = entries.require(slug);
        if (!rules.may(person, EntryRight.FOLLOW, entry.owner())) {
            throw new AccessDeniedException("Not a member");
        }
        followers.add(entry.id(), person.id());
    }

    /** Also for somebody who may no longer follow it. */
    public void stop(Actor person, String slug) {
        followers.remove(entries.require(slug).id(), person.id());
    }
}
