package dk.splejs.lifecycle.duty;

import dk.splejs.form.Answers;
import dk.splejs.review.ReviewAnswer;
import dk.splejs.review.Reviews;
import dk.splejs.security.CurrentActor;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One organisation says whether it has the same need. */
@Component
class ReviewProposal implements Duty {

    private final ReviewFacts facts;
    private final Reviews reviews;
    private final CurrentActor actor;

    ReviewProposal(ReviewFacts facts, Reviews reviews, CurrentActor actor) {
        this.facts = facts;
        this.reviews = reviews;
        this.actor = actor;
    }

    @Override
    public String taskKey() {
        return "Task_ReviewProposal";
    }

    @Override
    public Map<String, Object> facts(DutyContext context) {
        return facts.of(context);
    }

    @Override
    public void fulfil(DutyContext context, Answers answers) {
        reviews.answer(context.proposal(), context.requireOrganisation(), actor.require(), ReviewAnswer.from(answers));
    }
}
