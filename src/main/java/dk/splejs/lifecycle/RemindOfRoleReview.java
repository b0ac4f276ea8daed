package dk.splejs.lifecycle;

import dk.splejs.administration.RoleReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds administrators of roles that nobody has looked through for a year. */
@InDiagram("remindOfRoleReview")
class RemindOfRoleReview implements JavaDelegate {

    private final RoleReviews reviews;

    RemindOfRoleReview(RoleReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.remind();
    }
}
