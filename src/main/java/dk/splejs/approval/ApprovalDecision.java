package dk.splejs.approval;

import dk.splejs.form.Answers;

/** A decision on a request, always with its reason. */
public record ApprovalDecision(ApprovalOutcome outcome, String reason) {

    public ApprovalDecision {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A decision needs a reason");
        }
    }

    /** Reads the checked answers of the form {@code approve-proposal}. */
    public static ApprovalDecision from(Answers answers) {
        return new ApprovalDecision(ApprovalOutcome.ofWord(answers.text("decision")), answers.text("reason"));
    }
}
