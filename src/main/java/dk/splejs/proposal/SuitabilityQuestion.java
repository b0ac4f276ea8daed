package dk.splejs.proposal;

import com.fasterxml.jackson.annotation.JsonValue;

/** What tells whether a process is fit for automation. */
public enum SuitabilityQuestion {
    PROFESSIONAL_JUDGEMENT("professionalJudgement"),
    FREQUENT_CHANGE("frequentChange"),
    STRUCTURED_INFORMATION("structuredInformation"),
    UNIFORMITY("uniformity"),
    DIGITAL_INFORMATION("digitalInformation"),
    QUALITY("quality"),
    SPEED("speed"),
    LESS_ROUTINE_WORK("lessRoutineWork"),
    CAN_BE_AUTOMATED("canBeAutomated");

    private final String word;

    SuitabilityQuestion(String word) {
        this.word = word;
    }

    /** The key of the question in the form. */
    @JsonValue
    public String word() {
        return word;
    }

    public String messageKey() {
        return "proposal.suitability." + word;
    }
}
