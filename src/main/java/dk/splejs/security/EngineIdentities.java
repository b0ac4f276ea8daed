package dk.splejs.security;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.springframework.stereotype.Component;

/** People as the engine knows them: users with a password, and a group for every role. */
@Component
class EngineIdentities {

    private final IdentityService identityService;
    private final ProcessEngineConfigurationImpl configuration;
    private final GroupNames groupNames;

    EngineIdentities(
            IdentityService identityService, ProcessEngineConfigurationImpl configuration, GroupNames groupNames) {
        this.identityService = identityService;
        this.configuration = configuration;
        this.groupNames = groupNames;
    }

    boolean passwordMatches(UserId userId, String password) {
        return identityService.checkPassword(userId.value(), password);
    }

    /** The user with all that belongs to it; nobody can log in by its name. */
    void remove(UserId userId) {
        configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    identityService.deleteUser(userId.value());
                    return userId;
                }));
    }

    /** Writes them as one command of the engine, so that all rows go to the database in batches at its end. */
    void save(Collection<NewPerson> people) {
        configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    saveGroups(people);
                    saveUsers(people);
                    return people.size();
                }));
    }

    private void saveGroups(Collection<NewPerson> people) {
        Map<String, String> needed = new TreeMap<>(Map.of(Membership.EVERYBODY, groupNames.everybody()));
        people.stream()
                .flatMap(person -> person.memberships().stream())
                .forEach(held -> needed.computeIfAbsent(held.groupId(), id -> groupNames.of(held)));
        Set<String> known =
                identityService.createGroupQuery().groupIdIn(needed.keySet().toArray(String[]::new)).list().stream()
                        .map(Group::getId)
                        .collect(toSet());
        needed.forEach((id, name) -> {
            if (!known.contains(id)) {
                saveGroup(id, name);
            }
        });
    }

    private void saveGroup(String id, String name) {
        Group group = identityService.newGroup(id);
        group.setName(name);
        group.setType("SPLEJS");
        identityService.saveGroup(group);
    }

    private void saveUsers(Collection<NewPerson> people) {
        Map<String, User> known = identityService
                .createUserQuery()
                .userIdIn(people.stream().map(person -> person.userId().value()).toArray(String[]::new))
                .list()
                .stream()
                .collect(toMap(User::getId, user -> user));
        for (NewPerson person : people) {
            User user = known.get(person.userId().value());
            Set<String> groups = user == null ? Set.of() : groupsOf(user);
            saveUser(
                    person,
                    user == null ? identityService.newUser(person.userId().value()) : user);
            saveMemberships(person, groups);
        }
    }

    /** Whoever enrols people has judged their passwords; those of the demo shall be easy. */
    private void saveUser(NewPerson person, User user) {
        user.setFirstName("");
        user.setLastName(person.name());
        user.setPassword(person.password());
        configuration.getCommandExecutorTxRequired().execute(new SaveUserCmd(user, true));
    }

    private void saveMemberships(NewPerson person, Set<String> known) {
        Set<String> wanted = Stream.concat(
                        Stream.of(Membership.EVERYBODY),
                        person.memberships().stream().map(Membership::groupId))
                .collect(toSet());
        String userId = person.userId().value();
        wanted.stream()
                .filter(group -> !known.contains(group))
                .forEach(group -> identityService.createMembership(userId, group));
        Set<String> surplus = new HashSet<>(known);
        surplus.removeAll(wanted);
        surplus.forEach(group -> identityService.deleteMembership(userId, group));
    }

    private Set<String> groupsOf(User user) {
        return identityService.createGroupQuery().groupMember(user.getId()).list().stream()
                .map(Group::getId)
                .collect(toSet());
    }
}
