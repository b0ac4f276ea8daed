package dk.splejs.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine's web applications match their own rules against the address as it was sent, but serve the address that it
 * stands for, so {@code /camunda/api/%65ngine/…} would get past them. Nobody needs to write a letter as {@code %XX}.
 */
class PlainPathFilter extends OncePerRequestFilter {

    /** A letter, a digit or one of {@code - . _ ~}. */
    private static final Pattern NEEDLESSLY_ENCODED =
            Pattern.compile("%(2[deDE]|3[0-9]|[46][1-9a-fA-F]|[57][0-9aA]|5[fF]|7[eE])");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (NEEDLESSLY_ENCODED.matcher(request.getRequestURI()).find()) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
