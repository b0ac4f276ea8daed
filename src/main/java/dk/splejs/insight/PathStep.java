package dk.splejs.insight;

import dk.splejs.proposal.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One of the steps that every proposal takes on its way, told in words beside the diagram. */
public record PathStep(Station station, State state) {

    /** How far a proposal is with a step. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD,
        /** The proposal ended before this was done. */
        NOT_DONE;

        public String messageKey() {
            return "insight.path.state." + name();
        }
    }

    /** The steps in order; the element of the diagram shows that one is done. */
    public enum Station {
        SUBMITTED("StartEvent_ProposalSubmitted"),
        SCREENING("Task_ScreenProposal"),
        REVIEW("Task_CloseReview"),
        ESTIMATION("Task_EstimateCost"),
        FINANCING("CallActivity_Financing"),
        APPROVAL("Task_ApproveProposal"),
        PUBLISHED("EndEvent_ProposalPublished");

        private final String element;

        Station(String element) {
            this.element = element;
        }

        /** Where a proposal in this phase is; nothing for one that has ended. */
        static Optional<Station> of(Phase phase) {
            return switch (phase) {
                case DRAFT -> Optional.of(SUBMITTED);
                case SCREENING, REVISION -> Optional.of(SCREENING);
                case REVIEW -> Optional.of(REVIEW);
                case ESTIMATION -> Optional.of(ESTIMATION);
                case FINANCING -> Optional.of(FINANCING);
                case APPROVAL -> Optional.of(APPROVAL);
                case PUBLISHED, REJECTED, WITHDRAWN, SHELVED, MERGED -> Optional.empty();
            };
        }

        public String messageKey() {
            return "insight.path." + name();
        }
    }

    static List<PathStep> path(Phase phase, Progress progress) {
        return Arrays.stream(Station.values())
                .map(station -> new PathStep(station, state(station, phase, progress)))
                .toList();
    }

    private static State state(Station station, Phase phase, Progress progress) {
        if (phase == Phase.PUBLISHED || station == Station.SUBMITTED) {
            return State.DONE;
        }
        return Station.of(phase)
                .map(current -> state(station, current))
                .orElse(progress.done().contains(station.element) ? State.DONE : State.NOT_DONE);
    }

    private static State state(Station station, Station current) {
        if (station == current) {
            return State.CURRENT;
        }
        return station.compareTo(current) < 0 ? State.DONE : State.AHEAD;
    }
}
