package dk.splejs.administration.web;

import dk.splejs.administration.Scope;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What an address or a form names; something that cannot be is as good as nothing. */
final class Asked {

    private Asked() {}

    static Scope scope(String path) {
        return Scope.find(path).orElseThrow(Asked::nothing);
    }

    static UserId user(String path) {
        return UserId.find(path).orElseThrow(Asked::nothing);
    }

    /** Roles that can be held there; other words are left out. */
    static Set<Role> roles(Scope scope, Collection<String> words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> words.contains(role.name()) && scope.roles().contains(role))
                .forEach(roles::add);
        return roles;
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
