package dk.splejs.security;

/** How far a proposal has come, as far as access depends on it. */
public enum Stage {
    DRAFT,
    SCREENING,
    /** Sent back by the screening to its owner. */
    REVISION,
    /** Past the screening: review, estimation, financing, approval. */
    UNDERWAY,
    PUBLISHED,
    /** Ended without having passed the screening: rejected or merged there, or withdrawn or shelved before. */
    ENDED_UNSCREENED,
    /** Ended after the screening without being published. */
    ENDED;

    public boolean isScreened() {
        return this == UNDERWAY || this == PUBLISHED || this == ENDED;
    }

    public boolean isEnded() {
        return this == PUBLISHED || this == ENDED_UNSCREENED || this == ENDED;
    }
}
