package dk.splejs.lifecycle;

import dk.splejs.notification.NoticeKind;
import dk.splejs.review.Reviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds the organisations that have not answered before the round closes. */
@InDiagram("remindReviewers")
class RemindReviewers implements JavaDelegate {

    private final Reviews reviews;
    private final Deadlines deadlines;
    private final Notifier notifier;

    RemindReviewers(Reviews reviews, Deadlines deadlines, Notifier notifier) {
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.notifier = notifier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifier.at(execution)
                .until(deadlines.review(execution))
                .tellReviewers(NoticeKind.REVIEW_REMINDER, reviews.openCodes(Case.of(execution)));
    }
}
