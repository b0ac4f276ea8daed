package dk.splejs.security.web;

import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Who gets as far as the engine's own API. Its authorizations say which task somebody may read, but a good part of it asks
 * nobody anything: metrics, plug-ins, checking a password. So members reach what Tasklist needs and coordinators what Cockpit
 * needs; what is not named here is for administrators only. Behind each door the engine still asks its own question.
 */
@Component
class WebappDoors {

    private static final String API = "/camunda/api(/.*)?";
    private static final String READ = "GET|HEAD|OPTIONS";
    private static final String ENGINES = "/camunda/api/engine/engine(/[^/]+)?/?";
    private static final String ENGINE = "/camunda/api/engine/engine/[^/]+";

    /** Lists whose questions are too long for an address are asked by POST. */
    private static final String ASKED_BY_POST = "/(task|process-instance|execution|variable-instance|job|job-definition"
            + "|history/(activity-instance|detail|job-log|process-instance|task|variable-instance))(/count)?";

    /** Of oneself; it would tell the groups of others too. */
    private static final Pattern OWN_GROUPS = Pattern.compile(ENGINE + "/identity/groups");

    private static final List<Door> DOORS = List.of(
            Door.members(READ, ENGINES),
            Door.members(READ, ENGINE + "/(task(?!/report)|filter|process-definition|user)(/.*)?"),
            Door.members(
                    READ, ENGINE + "/(authorization/check|identity/password-policy|history/user-operation(/count)?)"),
            Door.members("POST", ENGINE + "/(task(/count)?|filter/[^/]+/(list|count|singleResult))"),
            Door.members("POST", ENGINE + "/task/[^/]+/(claim|unclaim|assignee|complete|submit-form|comment/create)"),
            Door.members("PUT", ENGINE + "/user/[^/]+/credentials"),
            Door.members(".*", "/camunda/api/admin/auth/user/.*"),
            Door.members(READ, "/camunda/api/tasklist/plugin/.*"),
            Door.coordinators(
                    READ,
                    ENGINE
                            + "/(?!metrics|telemetry|schema|optimize|deployment/registered|case-instance|case-execution).*"),
            Door.coordinators("POST", ENGINE + ASKED_BY_POST),
            Door.coordinators("PUT", ENGINE + "/(job|job-definition)/[^/]+/retries"),
            Door.coordinators("POST", ENGINE + "/job/retries"),
            Door.coordinators("GET|HEAD|OPTIONS|POST", "/camunda/api/cockpit/plugin/.*"));

    private final CurrentActor current;

    WebappDoors(CurrentActor current) {
        this.current = current;
    }

    AuthorizationDecision decide(Supplier<Authentication> someone, RequestAuthorizationContext context) {
        return new AuthorizationDecision(isLoggedIn(someone.get()) && isOpen(context));
    }

    private static boolean isLoggedIn(@Nullable Authentication someone) {
        return someone != null && someone.isAuthenticated() && !(someone instanceof AnonymousAuthenticationToken);
    }

    private boolean isOpen(RequestAuthorizationContext context) {
        String path = Requests.path(context.getRequest());
        if (!path.matches(API)) {
            return true;
        }
        String method = context.getRequest().getMethod();
        return current.find()
                .filter(actor -> actor.has(Role.ADMIN)
                        || asksForOwnGroups(actor, context.getRequest(), path)
                        || DOORS.stream().anyMatch(door -> door.isFor(actor) && door.leadsTo(method, path)))
                .isPresent();
    }

    private static boolean asksForOwnGroups(Actor actor, HttpServletRequest request, String path) {
        return OWN_GROUPS.matcher(path).matches()
                && Arrays.equals(
                        request.getParameterValues("userId"),
                        new String[] {actor.id().value()});
    }

    private record Door(Predicate<Actor> audience, Pattern methods, Pattern paths) {

        static Door members(String methods, String paths) {
            return new Door(Actor::isMember, Pattern.compile(methods), Pattern.compile(paths));
        }

        static Door coordinators(String methods, String paths) {
            return new Door(actor -> actor.has(Role.COORDINATOR), Pattern.compile(methods), Pattern.compile(paths));
        }

        boolean isFor(Actor actor) {
            return audience.test(actor);
        }

        boolean leadsTo(String method, String path) {
            return methods.matcher(method).matches() && paths.matcher(path).matches();
        }
    }
}
