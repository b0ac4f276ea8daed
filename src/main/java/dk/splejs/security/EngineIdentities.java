package dk.splejs.security;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People as the engine knows them: users with a password, and a group for every role. */
@Component
class EngineIdentities {

    private final IdentityService identityService;
    private final ProcessEngineConfigurationImpl configuration;
    private final EngineGroups groups;

    EngineIdentities(
            IdentityService identityService, ProcessEngineConfigurationImpl configuration, EngineGroups groups) {
        this.identityService = identityService;
        this.configuration = configuration;
        this.groups = groups;
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
                    groups.ensure(people.stream()
                            .flatMap(person -> person.memberships().stream())
                            .toList());
                    saveUsers(people);
                    return people.size();
                }));
    }

    /** Makes the groups of a user those of exactly these roles, and returns the groups that they are no longer in. */
    Set<String> align(UserId userId, Collection<Membership> roles) {
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    if (known(userId.value()).isEmpty()) {
                        return Set.of();
                    }
                    groups.ensure(roles);
                    return groups.align(userId, roles);
                }));
    }

    private void saveUsers(Collection<NewPerson> people) {
        Map<String, User> known =
                known(people.stream().map(person -> person.userId().value()).toArray(String[]::new));
        Map<String, UserEntity> hashed = new HashMap<>();
        for (NewPerson person : people) {
            User user = known.get(person.userId().value());
            User saved = user == null ? identityService.newUser(person.userId().value()) : user;
            hashed.putIfAbsent(person.password(), saveUser(person, saved, hashed.get(person.password())));
            if (user == null) {
                groups.join(person.userId(), person.memberships());
            } else {
                groups.align(person.userId(), person.memberships());
            }
        }
    }

    private Map<String, User> known(String... userIds) {
        return identityService.createUserQuery().userIdIn(userIds).list().stream()
                .collect(toMap(User::getId, user -> user));
    }

    /**
     * Whoever enrols people has judged their passwords; those of the demo shall be easy.
     *
     * @param same somebody just enrolled with the same password: the hash is slow, so hundreds of accounts of a demo share one
     */
    private UserEntity saveUser(NewPerson person, User user, @Nullable UserEntity same) {
        user.setFirstName("");
        user.setLastName(person.name());
        UserEntity entity = (UserEntity) user;
        if (same == null) {
            user.setPassword(person.password());
        } else {
            entity.setDbPassword(same.getPassword());
            entity.setSalt(same.getSalt());
        }
        configuration.getCommandExecutorTxRequired().execute(new SaveUserCmd(user, true));
        return entity;
    }
}
