package dk.splejs.costing;

import dk.splejs.form.FieldProblem;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Reviews;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether the keys of an estimate have the figures they need among those who are interested. */
@Component
class KeyCheck {

    private final DistributionKeys keys;
    private final ParticipantFigures figures;
    private final Organisations organisations;
    private final Reviews reviews;

    KeyCheck(DistributionKeys keys, ParticipantFigures figures, Organisations organisations, Reviews reviews) {
        this.keys = keys;
        this.figures = figures;
        this.organisations = organisations;
        this.reviews = reviews;
    }

    /** What is wrong with one key is told once, where both costs are split by it. */
    List<FieldProblem> problems(ProposalId proposal, NewEstimate estimate) {
        Optional<FieldProblem> oneOff = problem(proposal, estimate.distributionKey())
                .map(message -> new FieldProblem("distributionKey", "Fordelingsnøgle", message));
        Optional<FieldProblem> yearly = Optional.of(estimate.yearlyKey())
                .filter(key -> !key.equals(estimate.distributionKey()))
                .flatMap(key -> problem(proposal, key))
                .map(message -> new FieldProblem("yearlyKey", "Fordelingsnøgle for det årlige beløb", message));
        return Stream.of(oneOff, yearly).flatMap(Optional::stream).toList();
    }

    private Optional<String> problem(ProposalId proposal, String name) {
        if (keys.all().stream().noneMatch(key -> key.name().equals(name))) {
            return Optional.of("Vælg en af nøglerne på listen.");
        }
        DistributionKey key = keys.require(name);
        List<Participant> group = figures.of(key, reviews.interested(proposal));
        return switch (key.basis()) {
            case NOTHING -> Optional.empty();
            case USE -> useProblem(group);
            case INHABITANTS, INHABITANTS_YEAR_BEFORE -> inhabitantsProblem(group);
        };
    }

    private static Optional<String> useProblem(List<Participant> group) {
        return group.stream().anyMatch(one -> one.requireMinutesPerYear().signum() > 0)
                ? Optional.empty()
                : Optional.of("Ingen af de interesserede har oplyst deres omfang. Vælg en anden nøgle.");
    }

    private Optional<String> inhabitantsProblem(List<Participant> group) {
        List<String> missing = group.stream()
                .filter(one -> one.inhabitants() == null)
                .map(one -> name(one.code()))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Indbyggertallet er ukendt for " + String.join(", ", missing) + ". Vælg en anden nøgle.");
    }

    private String name(ParticipantCode code) {
        return organisations.find(code.organisation()).map(Organisation::name).orElse(code.value());
    }
}
