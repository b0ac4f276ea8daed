package dk.splejs.costing;

import dk.splejs.form.FieldProblem;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.Organisations;
import dk.splejs.review.Interest;
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

    KeyCheck(DistributionKeys keys, ParticipantFigures figures, Organisations organisations) {
        this.keys = keys;
        this.figures = figures;
        this.organisations = organisations;
    }

    /** What is wrong with one key is told once, where both costs are split by it. */
    List<FieldProblem> problems(NewEstimate estimate, List<Interest> interested) {
        Optional<String> oneOff = problem(estimate.distributionKey(), estimate.placements(), interested);
        Optional<String> yearly = Optional.of(estimate.yearlyKey())
                .filter(key -> !key.equals(estimate.distributionKey()))
                .flatMap(key -> problem(key, estimate.placements(), interested));
        return Stream.of(
                        oneOff.map(message -> new FieldProblem("distributionKey", "Fordelingsnøgle", message)),
                        yearly.map(message ->
                                new FieldProblem("yearlyKey", "Fordelingsnøgle for det årlige beløb", message)),
                        oneOff.isEmpty() ? reference(estimate) : Optional.<FieldProblem>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> problem(String name, Placements placements, List<Interest> interested) {
        if (keys.all().stream().noneMatch(key -> key.name().equals(name))) {
            return Optional.of("Vælg en af nøglerne på listen.");
        }
        DistributionKey key = keys.require(name);
        return figuresProblem(key, figures.of(key, interested, placements));
    }

    private Optional<String> figuresProblem(DistributionKey key, List<Participant> group) {
        return switch (key.basis()) {
            case NOTHING -> Optional.empty();
            case USE -> useProblem(group);
            case INHABITANTS, INHABITANTS_YEAR_BEFORE -> inhabitantsProblem(group);
        };
    }

    /** Those who were not asked, or do not have the need, stated no use. */
    private Optional<FieldProblem> reference(NewEstimate estimate) {
        QuorumShare share = estimate.quorumShare();
        if (share == null || share.reference() == QuorumReference.INTERESTED) {
            return Optional.empty();
        }
        DistributionKey key = keys.require(estimate.distributionKey());
        Optional<String> problem = key.basis() == Basis.USE
                ? Optional.of(
                        "Kun de interesserede har oplyst deres brug. Vælg de interesserede, eller vælg en anden nøgle.")
                : figuresProblem(key, figures.municipalities(key, estimate.placements()));
        return problem.map(message -> new FieldProblem("quorumReference", "Procent af", message));
    }

    private static Optional<String> useProblem(List<Participant> group) {
        return group.stream().anyMatch(one -> one.requireMinutesPerYear().signum() > 0)
                ? Optional.empty()
                : Optional.of("Ingen af de interesserede har oplyst deres omfang. Vælg en anden nøgle.");
    }

    private Optional<String> inhabitantsProblem(List<Participant> group) {
        List<String> missing = group.stream()
                .filter(one -> one.inhabitants() == null && one.sizeClass() == null)
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
