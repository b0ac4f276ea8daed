package dk.splejs.administration;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.Actor;
import dk.splejs.security.ApiKey;
import dk.splejs.security.ApiKeys;
import dk.splejs.security.KeyId;
import dk.splejs.security.KeyRules;
import dk.splejs.security.NewApiKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes keys for an organisation's programs, and takes them back. They belong to the organisation, not to who made them. */
@Service
@Transactional
public class KeyDesk {

    private final ApiKeys keys;
    private final KeyRules rules;
    private final Organisations organisations;
    private final Clock clock;

    KeyDesk(ApiKeys keys, KeyRules rules, Organisations organisations, Clock clock) {
        this.keys = keys;
        this.rules = rules;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * The keys that somebody may see, in one statement.
     *
     * @param only one organisation's alone
     * @throws KeysNotShown when they may see none
     */
    @Transactional(readOnly = true)
    public KeyList list(Actor reader, @Nullable OrganisationCode only) {
        List<Organisation> mine = those(code -> rules.mayMake(reader, code));
        if ((mine.isEmpty() && !rules.mayReadAll(reader)) || (only != null && !rules.mayRead(reader, only))) {
            throw new KeysNotShown();
        }
        List<ApiKey> readable = keys.all().stream()
                .filter(key -> rules.mayRead(reader, key.organisation()))
                .toList();
        Set<OrganisationCode> having =
                readable.stream().map(ApiKey::organisation).collect(Collectors.toSet());
        return new KeyList(
                lines(reader, readable, only),
                only,
                those(code -> having.contains(code)
                        || mine.stream().anyMatch(one -> one.code().equals(code))),
                mine,
                LocalDate.now(clock));
    }

    /**
     * Makes a key.
     *
     * @throws AccessDeniedException for whoever does not administer its organisation
     */
    public ApiKeys.Made make(Actor maker, NewApiKey wanted) {
        if (!rules.mayMake(maker, wanted.organisation())) {
            throw new AccessDeniedException("May not make keys for " + wanted.organisation());
        }
        return keys.make(maker.id(), wanted);
    }

    /**
     * Takes a key back, at once and for good; done again it does nothing.
     *
     * @throws KeysNotShown where there is none that they may see
     * @throws AccessDeniedException for whoever may only look
     */
    public void revoke(Actor actor, KeyId id) {
        ApiKey key = keys.find(id)
                .filter(one -> rules.mayRead(actor, one.organisation()))
                .orElseThrow(KeysNotShown::new);
        if (!rules.mayRevoke(actor, key.organisation())) {
            throw new AccessDeniedException("May not revoke " + id);
        }
        keys.revoke(id, actor.id());
    }

    private List<Organisation> those(Predicate<OrganisationCode> wanted) {
        return organisations.all().stream()
                .filter(organisation -> wanted.test(organisation.code()))
                .toList();
    }

    private List<KeyList.Line> lines(Actor reader, List<ApiKey> readable, @Nullable OrganisationCode only) {
        Map<OrganisationCode, String> names = organisations.names();
        LocalDate today = LocalDate.now(clock);
        return readable.stream()
                .filter(key -> only == null || key.organisation().equals(only))
                .map(key -> line(reader, key, names.getOrDefault(key.organisation(), ""), today))
                .toList();
    }

    private KeyList.Line line(Actor reader, ApiKey key, String organisation, LocalDate today) {
        KeyList.State state = KeyList.State.of(key, today);
        boolean mayRevoke = state.works() && rules.mayRevoke(reader, key.organisation());
        return new KeyList.Line(key, organisation, state, mayRevoke);
    }
}
