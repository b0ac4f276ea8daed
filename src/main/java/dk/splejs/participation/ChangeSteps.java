package dk.splejs.participation;

import dk.splejs.costing.CannotSplit;
import dk.splejs.financing.PoliticalDecision;
import dk.splejs.form.FormRejected;
import dk.splejs.proposal.Journal;
import dk.splejs.security.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens to a change at each step, and what the decision log says of it. */
@Component
class ChangeSteps {

    private final Quotes quotes;
    private final CarryOut carryOut;
    private final Journal journal;
    private final Clock clock;

    ChangeSteps(Quotes quotes, CarryOut carryOut, Journal journal, Clock clock) {
        this.quotes = quotes;
        this.carryOut = carryOut;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refuses what would lead nowhere before anybody is asked. */
    void request(Change change, Actor actor, Partnership now) {
        if (Quotes.asksForUse(now.bill()) && !change.statesUse()) {
            throw new FigureMissing(change.proposal(), change.organisation());
        }
        quote(now, change);
        change.requested(clock.instant());
        log(change, actor, "Requested", null);
    }

    Quote quote(Partnership partnership, Change change) {
        try {
            return quotes.of(
                    change.proposal(), partnership, change.kind(), change.organisation(), change.statedMinutes());
        } catch (CannotSplit noFigure) {
            throw new FigureMissing(change.proposal(), change.organisation());
        }
    }

    void answer(Change change, Actor actor, TermsAnswer answer) {
        PoliticalDecision decision = answer.decision();
        if (decision == null) {
            change.decline(actor.id(), clock.instant());
            log(change, actor, "Declined", null);
        } else {
            requirePast(decision);
            change.accept(decision, actor.id(), clock.instant());
            log(change, actor, "Accepted", null);
        }
    }

    void lapse(Change change) {
        change.lapse(clock.instant());
        log(change, null, "Lapsed", null);
    }

    void decide(Change change, Actor actor, ChangeDecision decision) {
        String rejection = decision.rejection();
        if (rejection == null) {
            log(change, actor, "Confirmed", null);
        } else {
            change.reject(rejection, clock.instant());
            log(change, actor, "Rejected", rejection);
        }
    }

    boolean holds(Change change, Partnership now) {
        Quote accepted = change.quote();
        return accepted != null && accepted.asksTheSameAs(quote(now, change));
    }

    /** By the terms as they are now: the same money as was accepted, from the next month on. */
    void carryOut(Change change, Partnership now) {
        Quote quote = quote(now, change);
        switch (change.kind()) {
            case JOIN ->
                carryOut.join(
                        change,
                        quotes.newcomer(change.proposal(), now.bill(), change.organisation(), change.statedMinutes()),
                        quote);
            case LEAVE -> carryOut.leave(change, quote);
        }
        change.carryOut(clock.instant());
        log(change, null, "Done", null);
    }

    private void requirePast(PoliticalDecision decision) {
        decision.problem(LocalDate.now(clock)).ifPresent(problem -> {
            throw new FormRejected(List.of(problem));
        });
    }

    /** {@code participation.joinAccepted}. */
    private void log(Change change, @Nullable Actor actor, String step, @Nullable String reason) {
        String verb = change.kind().name().toLowerCase(Locale.ROOT);
        journal.record(change.proposal(), actor, change.organisation(), "participation." + verb + step, reason);
    }
}
