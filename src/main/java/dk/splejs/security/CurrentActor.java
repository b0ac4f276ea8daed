package dk.splejs.security;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who is logged in, with the roles they hold now, or the key that was sent: what was taken away is gone with the next request. */
@Component
public class CurrentActor {

    private static final String ATTRIBUTE = CurrentActor.class.getName();

    private final People people;

    CurrentActor(People people) {
        this.people = people;
    }

    public Optional<Actor> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof KeyAuthentication key
                ? Optional.of(key.actor())
                : userId().flatMap(this::find);
    }

    /** The actor where somebody must be logged in. */
    public Actor require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is logged in"));
    }

    private Optional<UserId> userId() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return UserId.find(authentication.getName());
    }

    /** Read once in a request. */
    private Optional<Actor> find(UserId userId) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return people.actor(userId);
        }
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Actor known
                && known.id().equals(userId)) {
            return Optional.of(known);
        }
        Optional<Actor> read = people.actor(userId);
        read.ifPresent(actor -> request.setAttribute(ATTRIBUTE, actor, RequestAttributes.SCOPE_REQUEST));
        return read;
    }
}
