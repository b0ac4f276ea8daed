package dk.splejs.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the provider's session after ours. Our own log-out leads the browser there. Tasklist and Cockpit log out by a script,
 * which cannot be led elsewhere: for them the address is kept until the browser comes to our log-in page by itself.
 */
class ProviderLogout extends OidcClientInitiatedLogoutSuccessHandler {

    private static final String PENDING = ProviderLogout.class.getName();
    private static final int TRIES = 5;

    ProviderLogout(ClientRegistrationRepository providers, String baseUrl) {
        super(providers);
        setDefaultTargetUrl(Paths.LOGIN + "?logout");
        setPostLogoutRedirectUri(baseUrl.replaceFirst("/+$", "") + Paths.LOGIN + "?logout");
    }

    /** The answer that the engine's web applications expect. */
    void ofWebapps(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        if (person instanceof OAuth2AuthenticationToken) {
            String address = determineTargetUrl(request, response, person);
            request.getSession().setAttribute(PENDING, new Pending(address, TRIES));
        }
        response.setStatus(HttpStatus.OK.value());
    }

    OncePerRequestFilter onwards() {
        return new Onwards();
    }

    /** Where to go on to, and how often at most: the applications' scripts may break off the first try by loading again. */
    private record Pending(String address, int left) {}

    /** Leads on from our log-in page to the provider, until it has sent the browser back. */
    private static final class Onwards extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            HttpSession session = request.getSession(false);
            if (session != null
                    && ReturnToPage.isPage(request)
                    && session.getAttribute(PENDING) instanceof Pending pending) {
                goOn(request, response, chain, pending);
            } else {
                chain.doFilter(request, response);
            }
        }

        private static void goOn(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain, Pending pending)
                throws ServletException, IOException {
            HttpSession session = request.getSession();
            if (request.getParameter("logout") != null || pending.left() == 0) {
                session.removeAttribute(PENDING);
                chain.doFilter(request, response);
            } else {
                session.setAttribute(PENDING, new Pending(pending.address(), pending.left() - 1));
                response.sendRedirect(pending.address());
            }
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !Paths.LOGIN.equals(request.getServletPath());
        }
    }
}
