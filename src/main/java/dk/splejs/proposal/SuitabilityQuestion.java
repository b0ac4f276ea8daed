package dk.splejs.proposal;

import com.fasterxml.jackson.annotation.JsonValue;

/** What tells whether a process is fit for automation. */
public enum SuitabilityQuestion {
    PROFESSIONAL_JUDGEMENT("suitabilityProfessionalJudgement"),
    FREQUENT_CHANGE("suitabilityFrequentChange"),
    STRUCTURED_INFORMATION("suitabilityStructuredInformation"),
    UNIFORMITY("suitabilityUniformity"),
    DIGITAL_INFORMATION("suitabilityDigitalInformation"),
    QUALITY("suitabilityQuality"),
    SPEED("suitabilitySpeed"),
    ROUTINE_WORK("suitabilityRoutineWork"),
    AUTOMATABLE("suitabilityAutomatable");

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
        return "proposal." + word;
    }
}
