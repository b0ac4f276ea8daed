package dk.splejs.financing;

import dk.splejs.form.FieldProblem;
import dk.splejs.shared.DanishFormat;
import dk.splejs.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a form cannot see: whether the answer fits the share that is offered and what was said before. */
@Component
class AnswerCheck {

    private static final int FEWEST = 2;

    private final DanishFormat danish;
    private final Clock clock;

    AnswerCheck(DanishFormat danish, Clock clock) {
        this.danish = danish;
        this.clock = clock;
    }

    List<FieldProblem> problems(ShareAnswer answer, FinancingShare share) {
        return switch (answer.kind()) {
            case COMMIT ->
                found(Stream.of(decision(answer), noCondition(answer), coversShare(answer, share.offered())));
            case PLEDGE -> found(Stream.of(pledge(answer, share), condition(answer)));
            case LEAVE -> List.of();
        };
    }

    private Optional<FieldProblem> decision(ShareAnswer answer) {
        PoliticalDecision decision = answer.decision();
        return decision == null
                ? Optional.of(new FieldProblem(
                        "decisionBody", "Hvem har besluttet det?", "Skriv, hvem der har truffet beslutningen."))
                : decision.problem(LocalDate.now(clock));
    }

    private static Optional<FieldProblem> noCondition(ShareAnswer answer) {
        return answer.atLeast() == null
                ? Optional.empty()
                : atLeast("Et bindende tilsagn kan ikke have en betingelse. Vælg i stedet et tilsagn på betingelser.");
    }

    private Optional<FieldProblem> coversShare(ShareAnswer answer, Money offered) {
        Money ceiling = answer.ceiling();
        return ceiling == null || !offered.isAbove(ceiling)
                ? Optional.empty()
                : ceiling("Et bindende tilsagn dækker hele jeres andel. Skriv mindst " + danish.money(offered)
                        + ", eller lad feltet stå tomt.");
    }

    private Optional<FieldProblem> pledge(ShareAnswer answer, FinancingShare share) {
        Money ceiling = answer.ceiling();
        if (ceiling == null
                || ceiling.isNegative()
                || (ceiling.isZero() && !share.offered().isZero())) {
            return ceiling("Skriv det højeste beløb, I vil betale. Det skal være over 0 kr.");
        }
        return lessThanBefore(ceiling, share.before().agreed());
    }

    private Optional<FieldProblem> lessThanBefore(Money ceiling, @Nullable Money agreed) {
        return agreed == null || !agreed.isAbove(ceiling)
                ? Optional.empty()
                : ceiling("I har allerede sagt ja til op til " + danish.money(agreed)
                        + ". Skriv mindst det beløb, eller vælg at træde ud.");
    }

    private static Optional<FieldProblem> condition(ShareAnswer answer) {
        Integer atLeast = answer.atLeast();
        return atLeast == null || atLeast >= FEWEST ? Optional.empty() : atLeast("Skriv mindst " + FEWEST + ".");
    }

    private static Optional<FieldProblem> ceiling(String message) {
        return Optional.of(new FieldProblem("ceiling", "Højeste beløb", message));
    }

    private static Optional<FieldProblem> atLeast(String message) {
        return Optional.of(new FieldProblem("atLeast", "Kun hvis mindst så mange er med", message));
    }

    private static List<FieldProblem> found(Stream<Optional<FieldProblem>> problems) {
        return problems.flatMap(Optional::stream).toList();
    }
}
