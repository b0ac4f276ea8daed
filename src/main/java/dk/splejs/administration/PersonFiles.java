package dk.splejs.administration;

import dk.splejs.security.Actor;
import dk.splejs.security.Delegation;
import dk.splejs.security.Person;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one person of an organisation, with what the reader may change. */
@Service
@Transactional(readOnly = true)
public class PersonFiles {

    private final PeopleFiles files;
    private final Powers powers;
    private final Clock clock;

    PersonFiles(PeopleFiles files, Powers powers, Clock clock) {
        this.files = files;
        this.powers = powers;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @throws PeopleNotShown when the reader may not see them, or there is nobody like that
     */
    public PersonFile read(Actor reader, Scope scope, UserId who) {
        PeopleFile all = files.read(reader, scope);
        PeopleFile.Line line = line(all, who);
        boolean elsewhere = powers.isElsewhere(who);
        boolean closed = reader.id().equals(who) || elsewhere;
        boolean mayLend = !elsewhere && powers.mayLend(reader, scope, who);
        return new PersonFile(
                scope,
                all.name(),
                line,
                roles(reader, scope, line, closed),
                touching(all.delegations(), who),
                mayLend ? line.roles().stream().filter(Role::canBeLent).toList() : List.of(),
                mayLend ? delegates(all, reader, who) : List.of(),
                reader.id().equals(who),
                elsewhere,
                !closed && powers.managesAll(reader, scope),
                LocalDate.now(clock));
    }

    private static PeopleFile.Line line(PeopleFile all, UserId who) {
        return all.people().stream()
                .filter(one -> one.person().userId().equals(who))
                .findFirst()
                .orElseThrow(PeopleNotShown::new);
    }

    /** Whether they still have a role there. */
    public boolean isHere(Scope scope, UserId who) {
        return files.isHere(scope, who);
    }

    private List<PersonFile.Choice> roles(Actor reader, Scope scope, PeopleFile.Line line, boolean closed) {
        return scope.roles().stream()
                .map(role -> new PersonFile.Choice(
                        role, line.roles().contains(role), !closed && powers.mayGive(reader, scope, role)))
                .toList();
    }

    private List<Person> delegates(PeopleFile all, Actor reader, UserId who) {
        Set<UserId> elsewhere = powers.elsewhereAmong(
                all.people().stream().map(line -> line.person().userId()).toList());
        return all.people().stream()
                .filter(line ->
                        !all.scope().isCommunity() || line.roles().stream().anyMatch(Role::canBeLent))
                .map(PeopleFile.Line::person)
                .filter(person -> !person.userId().equals(who)
                        && !person.userId().equals(reader.id())
                        && !elsewhere.contains(person.userId()))
                .toList();
    }

    private static List<Delegation> touching(List<Delegation> all, UserId who) {
        return all.stream()
                .filter(lent -> lent.holder().userId().equals(who)
                        || lent.delegate().userId().equals(who))
                .toList();
    }
}
