package dk.splejs.security;

import dk.splejs.security.oidc.ProviderPeople;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password against the engine's own users. Whoever is logged in carries no authorities: what they may
 * do is asked of {@link AccessRules} each time. People of a provider log in there only, whatever password their user has.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

    private static final int LONGEST_PASSWORD = 200;

    private final People people;
    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final ProviderPeople provided;

    PasswordLogin(People people, Passwords passwords, LoginThrottle throttle, ProviderPeople provided) {
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
        this.provided = provided;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String userName = attempt.getName().strip();
        LoginThrottle.Source source = new LoginThrottle.Source(userName, addressOf(attempt));
        if (throttle.mustWait(source)) {
            throw new LockedException("Too many wrong passwords");
        }
        if (!isRight(userName, attempt)) {
            throttle.failed(source);
            throw new BadCredentialsException("Wrong name or password");
        }
        throttle.succeeded(source);
        UsernamePasswordAuthenticationToken person =
                UsernamePasswordAuthenticationToken.authenticated(userName, null, AuthorityUtils.NO_AUTHORITIES);
        person.setDetails(attempt.getDetails());
        return person;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean isRight(String userName, Authentication attempt) {
        if (!UserId.isValid(userName)
                || !(attempt.getCredentials() instanceof String password)
                || password.length() > LONGEST_PASSWORD) {
            return false;
        }
        UserId userId = new UserId(userName);
        return matches(userId, password) && people.find(userId).isPresent() && !provided.knows(userId);
    }

    private boolean matches(UserId userId, String password) {
        try {
            return passwords.match(userId, password);
        } catch (OptimisticLockingException somebodyElseGuessedAtOnce) {
            return false;
        }
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
