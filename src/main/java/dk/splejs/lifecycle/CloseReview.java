package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import dk.splejs.review.Reviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends the round: no answer is no answer, never a no. Those it came too late for are told. */
@InDiagram("closeReview")
class CloseReview implements JavaDelegate {

    private final Reviews reviews;
    private final Notifier notifier;

    CloseReview(Reviews reviews, Notifier notifier) {
        this.reviews = reviews;
        this.notifier = notifier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var lapsed = reviews.close(Case.of(execution));
        notifier.at(execution).tellReviewers(NoticeKind.REVIEW_LAPSED, lapsed);
        notifier.at(execution).tellOwner(NoticeKind.REVIEW_CLOSED);
    }
}
