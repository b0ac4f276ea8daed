package dk.splejs.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stands for the engine: notes what it was asked, and can be told to fail. */
class FakeLifecycle implements ProposalLifecycle {

    final List<String> asked = new ArrayList<>();
    boolean failing;

    @Override
    public void start(ProposalId id) {
        note("start", id);
    }

    @Override
    public void withdraw(ProposalId id) {
        note("withdraw", id);
    }

    @Override
    public void stop(ProposalId id) {
        note("stop", id);
    }

    @Override
    public void askToMerge(ProposalId id) {
        note("askToMerge", id);
    }

    @Override
    public void merge(ProposalId id) {
        note("merge", id);
    }

    @Override
    public Optional<String> openRevision(ProposalId id) {
        return Optional.of("task-of-" + id);
    }

    private synchronized void note(String wish, ProposalId id) {
        if (failing) {
            throw new IllegalStateException("The engine is down");
        }
        asked.add(wish + " " + id);
    }
}
