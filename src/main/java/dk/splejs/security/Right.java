package dk.splejs.security;

/** What can be done with a proposal. Every right but the first takes for granted that the person may read it at all. */
enum Right {
    READ,
    READ_CONTACT,
    READ_INTERNAL_NOTE,
    READ_PREPARATION,
    EDIT,
    WITHDRAW,
    STOP,
    STEER_REVIEW,
    READ_REVIEWS_AFTER_ROUND,
    READ_REVIEWS_DURING_ROUND,
    ESTIMATE,
    READ_COSTS,
    READ_COST_TOTAL,
    READ_ANSWER_SUMS,
    READ_ANSWERS
}
