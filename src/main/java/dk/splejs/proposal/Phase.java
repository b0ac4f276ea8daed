package dk.splejs.proposal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a proposal stands. The diagram owns the order of steps; this is the list of moves that a proposal allows. */
public enum Phase {
    DRAFT,
    SCREENING,
    REVISION,
    REVIEW,
    ESTIMATION,
    FINANCING,
    APPROVAL,
    PUBLISHED,
    REJECTED,
    WITHDRAWN,
    SHELVED,
    MERGED;

    private static final Set<Phase> ENDED = EnumSet.of(PUBLISHED, REJECTED, WITHDRAWN, SHELVED, MERGED);

    /** Nothing follows: the proposal stays readable with its history. */
    public boolean ended() {
        return ENDED.contains(this);
    }

    /** The organisation may still change what the proposal says. */
    public boolean editable() {
        return this == DRAFT || this == REVISION;
    }

    public boolean mayBecome(Phase next) {
        return followers().contains(next);
    }

    public Set<Phase> followers() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SCREENING);
            case SCREENING -> EnumSet.of(REVISION, REVIEW, REJECTED, MERGED, WITHDRAWN, SHELVED);
            case REVISION -> EnumSet.of(SCREENING, SHELVED, WITHDRAWN);
            case REVIEW -> EnumSet.of(REVIEW, ESTIMATION, MERGED, SHELVED, WITHDRAWN);
            case ESTIMATION -> EnumSet.of(FINANCING, MERGED, SHELVED, WITHDRAWN);
            case FINANCING -> EnumSet.of(ESTIMATION, APPROVAL, SHELVED, WITHDRAWN);
            case APPROVAL -> EnumSet.of(PUBLISHED, REJECTED, ESTIMATION, WITHDRAWN, SHELVED);
            case PUBLISHED, REJECTED, WITHDRAWN, SHELVED, MERGED -> EnumSet.noneOf(Phase.class);
        };
    }

    /** The word in JSON and in addresses: {@code screening}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name for people: {@code proposal.phase.screening}. */
    public String messageKey() {
        return "proposal.phase." + word();
    }
}
