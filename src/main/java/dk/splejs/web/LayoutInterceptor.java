package dk.splejs.web;

import dk.splejs.notification.Inbox;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives each page that is about to be shown its {@link Layout}, as {@code layout}. */
@Component
class LayoutInterceptor implements HandlerInterceptor {

    private final ObjectProvider<CurrentActor> currentActor;
    private final ObjectProvider<Inbox> inbox;

    LayoutInterceptor(ObjectProvider<CurrentActor> currentActor, ObjectProvider<Inbox> inbox) {
        this.currentActor = currentActor;
        this.inbox = inbox;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && !isRedirect(page)) {
            page.addObject("layout", layout(request));
        }
    }

    private Layout layout(HttpServletRequest request) {
        Optional<Actor> actor = isBroken(request) ? Optional.empty() : actor();
        String path = path(request);
        return new Layout(
                actor.map(Actor::name).orElse(null),
                Menu.of(actor, path.substring(request.getContextPath().length()), unreadMessages(actor)),
                Languages.others(RequestContextUtils.getLocale(request), path, request.getQueryString()));
    }

    private Optional<Actor> actor() {
        return currentActor.stream().findFirst().flatMap(CurrentActor::find);
    }

    private int unreadMessages(Optional<Actor> actor) {
        return actor.filter(Actor::isMember)
                .flatMap(member -> inbox.stream().findFirst().map(box -> box.unread(member.id())))
                .orElse(0);
    }

    /** An error of ours may be that nobody can be asked who is logged in. */
    private static boolean isBroken(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && HttpStatusCode.valueOf(status).is5xxServerError();
    }

    /** The address the person sees, also on the error page. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }

    private static boolean isRedirect(ModelAndView page) {
        String view = page.getViewName();
        return view == null || view.startsWith("redirect:");
    }
}
