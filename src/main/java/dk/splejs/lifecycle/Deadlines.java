package dk.splejs.lifecycle;

import dk.splejs.proposal.Periods;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ScreeningView;
import dk.splejs.proposal.Screenings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/**
 * When each step must be done: by the screening's word for this proposal, or else by the configured period.
 *
 * <p>The deadline of a round is kept in the process while the round runs, so that the tasks of a hundred organisations
 * and the timers around them agree to the second without asking again.
 */
@InDiagram("deadlines")
public class Deadlines {

    private static final String REVIEW_DUE = "reviewDue";
    private static final String PLEDGE_DUE = "pledgeDue";
    private static final String TERMS_DUE = "termsDue";

    private final UsualPeriods usual;
    private final Screenings screenings;
    private final Clock clock;

    Deadlines(UsualPeriods usual, Screenings screenings, Clock clock) {
        this.usual = usual;
        this.screenings = screenings;
        this.clock = clock;
    }

    public Date screening(DelegateExecution execution) {
        return usual.screening().endFrom(now());
    }

    public Date revision(DelegateExecution execution) {
        return usual.revision().endFrom(now());
    }

    public Date revisionReminder(DelegateExecution execution) {
        return usual.revisionReminder().endFrom(now());
    }

    public Date estimation(DelegateExecution execution) {
        return own(execution, Periods::estimationDays, usual.estimation()).endFrom(now());
    }

    public Date approval(DelegateExecution execution) {
        return own(execution, Periods::approvalDays, usual.approval()).endFrom(now());
    }

    public Date review(DelegateExecution execution) {
        return (Date) execution.getVariable(REVIEW_DUE);
    }

    public Date reviewReminder(DelegateExecution execution) {
        return reminder(execution).before(review(execution), now());
    }

    public Date pledge(DelegateExecution execution) {
        return (Date) execution.getVariable(PLEDGE_DUE);
    }

    public Date pledgeReminder(DelegateExecution execution) {
        return reminder(execution).before(pledge(execution), now());
    }

    public Date terms(DelegateExecution execution) {
        return (Date) execution.getVariable(TERMS_DUE);
    }

    public Date termsReminder(DelegateExecution execution) {
        return reminder(execution).before(terms(execution), now());
    }

    public Date confirmation(DelegateExecution execution) {
        return usual.confirmation().endFrom(now());
    }

    public Date consent(DelegateExecution execution) {
        return usual.consent().endFrom(now());
    }

    public Date consentReminder(DelegateExecution execution) {
        return usual.reminderBefore().before(consent(execution), now());
    }

    /** Fixes the deadline for answering the terms of joining or leaving and returns its local date. */
    LocalDate fixTerms(DelegateExecution execution) {
        return fix(execution, TERMS_DUE, usual.terms());
    }

    /** Fixes the deadline of the review round that opens now and returns its local date. */
    LocalDate fixReview(DelegateExecution execution) {
        return fix(execution, REVIEW_DUE, own(execution, Periods::reviewDays, usual.review()));
    }

    /** Fixes the deadline of the financing round that opens now and returns its local date. */
    LocalDate fixPledge(DelegateExecution execution, @Nullable Integer estimateDays) {
        Term screened = own(execution, Periods::pledgeDays, usual.pledge());
        return fix(execution, PLEDGE_DUE, estimateDays == null ? screened : Term.ofDays(estimateDays));
    }

    private LocalDate fix(DelegateExecution execution, String variable, Term term) {
        execution.setVariable(variable, term.endFrom(now()));
        return term.lastDay(now());
    }

    private Term reminder(DelegateExecution execution) {
        return own(execution, Periods::reminderDays, usual.reminderBefore());
    }

    private Term own(DelegateExecution execution, Function<Periods, @Nullable Integer> days, Term fallback) {
        ProposalId proposal = Case.of(execution);
        return screenings
                .latest(proposal)
                .map(ScreeningView::periods)
                .map(days)
                .map(Term::ofDays)
                .orElse(fallback);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
