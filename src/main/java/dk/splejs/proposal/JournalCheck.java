package dk.splejs.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether the decision log is as it was written: nothing changed, taken out, put in or moved. */
@Service
class JournalCheck {

    private final DecisionRepository decisions;
    private final DecisionChainRepository chains;

    JournalCheck(DecisionRepository decisions, DecisionChainRepository chains) {
        this.decisions = decisions;
        this.chains = chains;
    }

    /** Every proposal that has a log, or should have one. */
    @Transactional(readOnly = true)
    List<ProposalId> proposals() {
        Set<UUID> all = new TreeSet<>(chains.proposals());
        all.addAll(decisions.proposals());
        return all.stream().map(ProposalId::new).toList();
    }

    /** One moment of the log of one proposal, also while others write to it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Finding check(ProposalId id) {
        List<Decision> lines = decisions.findByProposalIdOrderByPosition(id.value());
        String head = LogLine.start(id.value());
        int place = 0;
        for (Decision line : lines) {
            place++;
            String problem = problem(line.sealedEntry(), place, head);
            if (problem != null) {
                return new Finding(id, lines.size(), head, problem);
            }
            head = line.sealedEntry().hash();
        }
        return new Finding(
                id, place, head, endsWith(id, place, head) ? null : "lines are missing or too many at the end");
    }

    private boolean endsWith(ProposalId proposal, int lines, String head) {
        return chains.findById(proposal.value())
                .filter(chain -> chain.endsWith(lines, head))
                .isPresent();
    }

    private static @Nullable String problem(SealedEntry entry, int place, String previous) {
        if (entry.line().position() != place) {
            return "line %d is not there".formatted(place);
        }
        if (!entry.previous().equals(previous)) {
            return "line %d does not follow the one before it".formatted(place);
        }
        boolean same = entry.hash().equals(LogLine.hash(previous, entry.digest())) && isMarked(entry);
        return same ? null : "line %d is not as it was written".formatted(place);
    }

    private static boolean isMarked(SealedEntry entry) {
        String mark = Optional.ofNullable(entry.entry().actor())
                .map(actor -> entry.actorSalt() == null ? "" : LogLine.mark(entry.actorSalt(), actor.value()))
                .orElse(null);
        return mark == null
                ? entry.line().actorMark() == null
                : mark.equals(entry.line().actorMark());
    }

    /**
     * What was found.
     *
     * @param head the hash of the last line
     * @param problem the first line that is wrong and how, nothing where all is well
     */
    record Finding(
            ProposalId proposal,
            int lines,
            String head,
            @Nullable String problem) {}
}
