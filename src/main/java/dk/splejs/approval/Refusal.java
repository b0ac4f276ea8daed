package dk.splejs.approval;

/** Why somebody may not decide on a proposal. */
enum Refusal {
    OWN_ORGANISATION("ownOrganisation"),
    INTERESTED_ORGANISATION("interestedOrganisation"),
    WRONG_ROLE("wrongRole");

    private final String word;

    Refusal(String word) {
        this.word = word;
    }

    String messageKey() {
        return "approval.refused." + word;
    }
}
