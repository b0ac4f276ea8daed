package dk.splejs.ledger.web;

import dk.splejs.ledger.OrganisationAccount;
import dk.splejs.ledger.OrganisationAccounts;
import dk.splejs.ledger.SolutionAccount;
import dk.splejs.ledger.SolutionAccounts;
import dk.splejs.security.CurrentActor;
import java.time.Clock;
import java.time.Year;
import org.springframework.stereotype.Component;

/** What the person who is logged in asks for, the same for a page and for a file. */
@Component
class AccountDesk {

    private final OrganisationAccounts organisations;
    private final SolutionAccounts solutions;
    private final CurrentActor current;
    private final Clock clock;

    AccountDesk(OrganisationAccounts organisations, SolutionAccounts solutions, CurrentActor current, Clock clock) {
        this.organisations = organisations;
        this.solutions = solutions;
        this.current = current;
        this.clock = clock;
    }

    OrganisationAccount of(AskedAccount asked) {
        return organisations.read(current.require(), asked.code(), asked.year(present()));
    }

    SolutionAccount of(String slug) {
        return solutions.read(current.require(), slug);
    }

    Year present() {
        return Year.now(clock);
    }

    /** Whether the person belongs to the organisation whose account it is. */
    boolean isOwn(OrganisationAccount account) {
        return account.current() != null
                && current.require().belongsTo(account.current().code());
    }
}
