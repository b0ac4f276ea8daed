package dk.splejs.insight;

import dk.splejs.proposal.Phase;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
        SCREENING("Task_ScreenProposal", Phase.SCREENING, Phase.REVISION),
        REVIEW("Task_CloseReview", Phase.REVIEW),
        ESTIMATION("Task_EstimateCost", Phase.ESTIMATION),
        FINANCING("CallActivity_Financing", Phase.FINANCING),
        APPROVAL("Task_ApproveProposal", Phase.APPROVAL),
        PUBLISHED("EndEvent_ProposalPublished");

        private final String element;
        private final Set<Phase> phases;

        Station(String element, Phase... phases) {
            this.element = element;
            this.phases = phases.length == 0 ? EnumSet.noneOf(Phase.class) : EnumSet.copyOf(List.of(phases));
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
        if (station.phases.contains(phase)) {
            return State.CURRENT;
        }
        if (phase == Phase.PUBLISHED || station == Station.SUBMITTED) {
            return State.DONE;
        }
        if (phase.ended()) {
            return progress.done().contains(station.element) ? State.DONE : State.NOT_DONE;
        }
        return station.ordinal() < current(phase).ordinal() ? State.DONE : State.AHEAD;
    }

    private static Station current(Phase phase) {
        return Arrays.stream(Station.values())
                .filter(station -> station.phases.contains(phase))
                .findFirst()
                .orElse(Station.SUBMITTED);
    }
}
