package dk.splejs.web;

import dk.splejs.security.Actor;
import dk.splejs.security.Role;
import dk.splejs.web.Layout.MenuItem;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which pages are offered to whom. What it leaves out is still guarded where it is served. */
final class Menu {

    private static final String MESSAGES = "/beskeder";
    private static final List<Entry> ENTRIES = List.of(
            new Entry("web.menu.proposals", "/forslag", actor -> true),
            new Entry("web.menu.catalogue", "/katalog", actor -> true),
            new Entry("web.menu.search", "/soeg", actor -> true),
            new Entry("web.menu.statistics", "/statistik", actor -> true),
            new Entry("web.menu.calculator", "/beregner", actor -> true),
            new Entry("web.menu.tasks", "/opgaver", Menu::isMember),
            new Entry("web.menu.organisation", "/organisation", Menu::hasOrganisation),
            new Entry("web.menu.people", "/medarbejdere", Menu::mayReadPeople),
            new Entry("web.menu.integrations", "/integrationer", Menu::mayReadIntegrations),
            new Entry("web.menu.ledger", "/regnskab", Menu::mayReadEveryAccount),
            new Entry("web.menu.messages", MESSAGES, Menu::isMember),
            new Entry("web.menu.tasklist", "/camunda/app/tasklist/", Menu::isMember),
            new Entry("web.menu.import", "/import", Menu::isCoordinator),
            new Entry("web.menu.securityLog", "/sikkerhedslog", Menu::isAdministrator),
            new Entry("web.menu.cockpit", "/camunda/app/cockpit/", Menu::isCoordinator));

    private Menu() {}

    /** The menu of a person (nobody where somebody is not logged in) on the page of this path. */
    static List<MenuItem> of(Optional<Actor> actor, String path, int unreadMessages) {
        return ENTRIES.stream()
                .filter(entry -> entry.offeredTo.test(actor))
                .map(entry -> entry.on(path, unreadMessages))
                .toList();
    }

    private static boolean isMember(Optional<Actor> actor) {
        return actor.filter(Actor::isMember).isPresent();
    }

    private static boolean hasOrganisation(Optional<Actor> actor) {
        return actor.filter(someone -> !someone.organisations().isEmpty()).isPresent();
    }

    private static boolean mayReadPeople(Optional<Actor> actor) {
        return hasOrganisation(actor) || isCoordinator(actor);
    }

    private static boolean mayReadIntegrations(Optional<Actor> actor) {
        return isCoordinator(actor)
                || actor.filter(someone -> someone.has(Role.ADMINISTRATOR)).isPresent();
    }

    /** Everybody else comes to their own organisation's account from its page. */
    private static boolean mayReadEveryAccount(Optional<Actor> actor) {
        return actor.filter(someone -> someone.has(Role.COORDINATOR)).isPresent();
    }

    private static boolean isCoordinator(Optional<Actor> actor) {
        return actor.filter(someone -> someone.has(Role.COORDINATOR) || someone.has(Role.ADMIN))
                .isPresent();
    }

    private static boolean isAdministrator(Optional<Actor> actor) {
        return actor.filter(someone -> someone.has(Role.ADMIN)).isPresent();
    }

    private record Entry(String key, String href, Predicate<Optional<Actor>> offeredTo) {

        MenuItem on(String path, int unreadMessages) {
            boolean current = path.equals(href) || path.startsWith(href + "/");
            return new MenuItem(key, href, current, href.equals(MESSAGES) ? unreadMessages : 0);
        }
    }
}
