package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Screenings;
import dk.splejs.review.Reviews;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Asks the invited organisations, or, when the need table wants more answers, once more those that did not answer. */
@InDiagram("openReview")
class OpenReview implements JavaDelegate {

    private final Reviews reviews;
    private final Screenings screenings;
    private final Deadlines deadlines;
    private final Notifier notifier;

    OpenReview(Reviews reviews, Screenings screenings, Deadlines deadlines, Notifier notifier) {
        this.reviews = reviews;
        this.screenings = screenings;
        this.deadlines = deadlines;
        this.notifier = notifier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProposalId proposal = Case.of(execution);
        LocalDate closesOn = deadlines.fixReview(execution);
        boolean extension = reviews.opened(proposal);
        if (extension) {
            reviews.reopenUnanswered(proposal, closesOn);
        } else {
            reviews.open(proposal, screenings.latest(proposal).orElseThrow().invited(), closesOn);
        }
        NoticeKind kind = extension ? NoticeKind.REVIEW_EXTENDED : NoticeKind.REVIEW_INVITATION;
        notifier.at(execution).until(closesOn).tellReviewers(kind, reviews.openCodes(proposal));
    }
}
