package dk.splejs.demo;

import dk.splejs.security.Actor;
import dk.splejs.security.People;
import dk.splejs.security.UserId;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets the demo act as one of its people, as if they were logged in. */
@Component
@Profile("demo")
class DemoPeople {

    private final People people;

    DemoPeople(People people) {
        this.people = people;
    }

    <T> T as(String userId, Function<Actor, T> deed) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(userId, "", AuthorityUtils.NO_AUTHORITIES));
        try {
            return deed.apply(people.actor(new UserId(userId)).orElseThrow());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
