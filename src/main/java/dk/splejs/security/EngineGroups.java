package dk.splejs.security;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** The engine's groups: one for every role, and who is in them. Called inside a command that asks for no authorization. */
@Component
class EngineGroups {

    private final IdentityService identityService;
    private final GroupNames groupNames;

    EngineGroups(IdentityService identityService, GroupNames groupNames) {
        this.identityService = identityService;
        this.groupNames = groupNames;
    }

    /** Makes the groups that are missing for these roles. */
    void ensure(Collection<Membership> roles) {
        Map<String, String> needed = new TreeMap<>(Map.of(Membership.EVERYBODY, groupNames.everybody()));
        roles.forEach(held -> needed.computeIfAbsent(held.groupId(), id -> groupNames.of(held)));
        Set<String> known =
                identityService.createGroupQuery().groupIdIn(needed.keySet().toArray(String[]::new)).list().stream()
                        .map(Group::getId)
                        .collect(toSet());
        needed.forEach((id, name) -> {
            if (!known.contains(id)) {
                save(id, name);
            }
        });
    }

    /** Puts somebody who is in no group yet into those of these roles. */
    void join(UserId userId, Collection<Membership> roles) {
        wanted(roles).forEach(group -> identityService.createMembership(userId.value(), group));
    }

    /** Makes the groups of somebody those of exactly these roles, and returns the groups that they are no longer in. */
    Set<String> align(UserId userId, Collection<Membership> roles) {
        Set<String> known = of(userId);
        Set<String> wanted = wanted(roles);
        wanted.stream()
                .filter(group -> !known.contains(group))
                .forEach(group -> identityService.createMembership(userId.value(), group));
        Set<String> surplus = new HashSet<>(known);
        surplus.removeAll(wanted);
        surplus.forEach(group -> identityService.deleteMembership(userId.value(), group));
        return surplus;
    }

    private Set<String> of(UserId userId) {
        return identityService.createGroupQuery().groupMember(userId.value()).list().stream()
                .map(Group::getId)
                .collect(toSet());
    }

    private static Set<String> wanted(Collection<Membership> roles) {
        return Stream.concat(Stream.of(Membership.EVERYBODY), roles.stream().map(Membership::groupId))
                .collect(toSet());
    }

    private void save(String id, String name) {
        Group group = identityService.newGroup(id);
        group.setName(name);
        group.setType("SPLEJS");
        identityService.saveGroup(group);
    }
}
