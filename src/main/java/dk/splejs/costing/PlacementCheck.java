package dk.splejs.costing;

import dk.splejs.form.FieldProblem;
import dk.splejs.review.Interest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether it makes sense who is placed in a size class by judgement. */
@Component
class PlacementCheck {

    private final DistributionKeys keys;
    private final KeySettings settings;

    PlacementCheck(DistributionKeys keys, KeySettings settings) {
        this.keys = keys;
        this.settings = settings;
    }

    List<FieldProblem> problems(NewEstimate estimate, List<Interest> interested) {
        Placements placements = estimate.placements();
        if (placements.isEmpty()) {
            return List.of();
        }
        if (Stream.of(estimate.distributionKey(), estimate.yearlyKey()).noneMatch(this::usesSizeClasses)) {
            return List.of(Placements.problem(
                    "Kun nøglen efter størrelsesklasser bruger dem. Vælg den nøgle, eller fjern rækkerne."));
        }
        return Stream.concat(classProblem(placements), whoProblem(placements, interested))
                .map(Placements::problem)
                .toList();
    }

    private Stream<String> classProblem(Placements placements) {
        int number = settings.sizeClasses().size();
        boolean known = placements.classes().values().stream().allMatch(placed -> placed < number);
        return known ? Stream.empty() : Stream.of("Der er kun " + number + " størrelsesklasser.");
    }

    private static Stream<String> whoProblem(Placements placements, List<Interest> interested) {
        boolean known = interested.stream()
                .map(Interest::code)
                .collect(Collectors.toSet())
                .containsAll(placements.classes().keySet());
        return known ? Stream.empty() : Stream.of("Vælg kun organisationer, der er interesserede i at betale.");
    }

    private boolean usesSizeClasses(String name) {
        return keys.all().stream().anyMatch(key -> key.name().equals(name) && key.usesSizeClasses());
    }
}
