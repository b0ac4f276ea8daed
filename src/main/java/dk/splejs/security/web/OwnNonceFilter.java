package dk.splejs.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine's web applications allow the script in a page by a number used once, which their filters hand to each other
 * through the servlet context: with two requests at once one gets the other's number, and its page stays empty. Here each
 * request keeps its own.
 */
class OwnNonceFilter extends OncePerRequestFilter {

    private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithOwnNonce(request), response);
    }

    private static final class WithOwnNonce extends HttpServletRequestWrapper {

        WithOwnNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletContext getServletContext() {
            ServletContext shared = super.getServletContext();
            return (ServletContext) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, arguments) -> call(shared, method, arguments));
        }

        private @Nullable Object call(ServletContext shared, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (arguments != null && NONCE.equals(arguments[0])) {
                return onRequest(method, arguments);
            }
            try {
                return method.invoke(shared, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }

        private @Nullable Object onRequest(Method method, @Nullable Object[] arguments) {
            if (method.getName().equals("setAttribute")) {
                setAttribute(NONCE, arguments[1]);
            }
            return getAttribute(NONCE);
        }
    }
}
