package dk.splejs.costing;

import dk.splejs.form.FieldProblem;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Reviews;
import dk.splejs.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What a form cannot see: whether the amounts fit together, and whether the key has the figures it needs. */
@Component
class EstimateCheck {

    private final DistributionKeys keys;
    private final ParticipantFigures figures;
    private final Organisations organisations;
    private final Reviews reviews;

    EstimateCheck(DistributionKeys keys, ParticipantFigures figures, Organisations organisations, Reviews reviews) {
        this.keys = keys;
        this.figures = figures;
        this.organisations = organisations;
        this.reviews = reviews;
    }

    List<FieldProblem> problems(ProposalId proposal, NewEstimate estimate) {
        List<FieldProblem> problems = new ArrayList<>(lineProblems(estimate.lines()));
        noCost(estimate.lines()).ifPresent(problems::add);
        keyProblem(estimate.distributionKey(), proposal)
                .map(message -> new FieldProblem("distributionKey", "Fordelingsnøgle", message))
                .ifPresent(problems::add);
        if (estimate.quorum() < Quorum.FEWEST) {
            problems.add(new FieldProblem("quorum", "Mindste antal deltagere", "Skriv mindst " + Quorum.FEWEST + "."));
        }
        if (estimate.pledgeDays() != null && estimate.pledgeDays() < 1) {
            problems.add(new FieldProblem("pledgeDays", "Frist for tilsagn", "Skriv mindst 1 dag."));
        }
        return problems;
    }

    private static List<FieldProblem> lineProblems(List<CostLine> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isInOrder())
                .mapToObj(i -> new FieldProblem(
                        "lines[" + i + "].likely",
                        "Linje " + (i + 1) + ", Sandsynligt skøn",
                        "Skriv skønnene, så det lave ikke er under 0 og ikke over det sandsynlige,"
                                + " og det sandsynlige ikke er over det høje."))
                .toList();
    }

    private static Optional<FieldProblem> noCost(List<CostLine> lines) {
        boolean costsSomething = lines.stream().map(CostLine::likely).anyMatch(likely -> likely.isAbove(Money.ZERO));
        return costsSomething
                ? Optional.empty()
                : Optional.of(new FieldProblem(
                        "lines",
                        "Omkostningslinjer",
                        "Skriv mindst én linje, hvor det sandsynlige skøn er over 0 kr."));
    }

    private Optional<String> keyProblem(String name, ProposalId proposal) {
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
