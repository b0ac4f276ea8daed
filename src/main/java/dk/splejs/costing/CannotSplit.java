package dk.splejs.costing;

import java.io.Serial;

/** The input of a split makes no sense; each way has a name of its own. The messages name no person and may be shown. */
public abstract sealed class CannotSplit extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private CannotSplit(String message) {
        super(message);
    }

    /** Nobody is there to pay. */
    public static final class NoParticipants extends CannotSplit {
        @Serial
        private static final long serialVersionUID = 1L;

        NoParticipants() {
            super("A cost needs at least one participant to be split");
        }
    }

    /** One organisation stands in the list twice. */
    public static final class DuplicateParticipant extends CannotSplit {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient ParticipantCode code;

        DuplicateParticipant(ParticipantCode code) {
            super("Participant " + code + " is listed more than once");
            this.code = code;
        }

        public ParticipantCode code() {
            return code;
        }
    }

    /** A cost or a ceiling below zero. */
    public static final class NegativeAmount extends CannotSplit {
        @Serial
        private static final long serialVersionUID = 1L;

        NegativeAmount(String what) {
            super("A negative amount: " + what);
        }
    }

    /** A weight below zero. */
    public static final class NegativeWeight extends CannotSplit {
        @Serial
        private static final long serialVersionUID = 1L;

        NegativeWeight(ParticipantCode code) {
            super("Participant " + code + " has a negative weight");
        }
    }

    /** All weights are zero, so nothing says who should pay. */
    public static final class NoWeight extends CannotSplit {
        @Serial
        private static final long serialVersionUID = 1L;

        NoWeight() {
            super("The weights of all participants are zero");
        }
    }

    /** The key needs a figure that this organisation does not have, for instance the inhabitants of a community. */
    public static final class MissingFigure extends CannotSplit {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient ParticipantCode code;

        MissingFigure(ParticipantCode code, String figure) {
            super("Participant " + code + " has no figure for " + figure);
            this.code = code;
        }

        public ParticipantCode code() {
            return code;
        }
    }

    /** No distribution key has that name. */
    public static final class UnknownKey extends CannotSplit {
        @Serial
        private static final long serialVersionUID = 1L;

        UnknownKey(String name) {
            super("No such distribution key: " + name);
        }
    }
}
