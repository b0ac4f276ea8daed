package dk.splejs.costing;

import dk.splejs.form.FieldProblem;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Interest;
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

    private final KeyCheck keys;
    private final PlacementCheck placements;
    private final Reviews reviews;

    EstimateCheck(KeyCheck keys, PlacementCheck placements, Reviews reviews) {
        this.keys = keys;
        this.placements = placements;
        this.reviews = reviews;
    }

    List<FieldProblem> problems(ProposalId proposal, NewEstimate estimate) {
        List<FieldProblem> problems = new ArrayList<>(lineProblems(estimate.lines()));
        noCost(estimate.lines()).ifPresent(problems::add);
        List<Interest> interested = reviews.interested(proposal);
        problems.addAll(keys.problems(estimate, interested));
        problems.addAll(placements.problems(estimate, interested));
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
}
