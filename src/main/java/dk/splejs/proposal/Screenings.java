package dk.splejs.proposal;

import dk.splejs.security.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the coordinators decided about proposals that came in. */
@Service
public class Screenings {

    private final ScreeningRepository screenings;
    private final ProposalAccess access;
    private final ScreeningEffects effects;
    private final Clock clock;

    Screenings(ScreeningRepository screenings, ProposalAccess access, ScreeningEffects effects, Clock clock) {
        this.screenings = screenings;
        this.access = access;
        this.effects = effects;
        this.clock = clock;
    }

    /**
     * Decides about a proposal in screening. The diagram moves it on.
     *
     * @throws dk.splejs.form.FormRejected when it can't be merged into what was named, or somebody unknown is invited
     * @throws WrongPhase when it is not in screening any more
     */
    @Transactional
    public void decide(ProposalId id, Actor coordinator, ScreeningDecision decision) {
        Proposal proposal = access.screenable(coordinator, id);
        int round = screenings.countByProposalId(id.value()) + 1;
        Screening screening = Screening.of(id, round, decision).by(coordinator, clock.instant());
        effects.apply(decision, proposal, screening, coordinator);
        screenings.save(screening);
    }

    @Transactional(readOnly = true)
    public Optional<ScreeningView> latest(ProposalId id) {
        return screenings
                .findFirstByProposalIdOrderByRoundNumberDesc(id.value())
                .map(Screening::view);
    }

    /** All of them, the first one first. */
    @Transactional(readOnly = true)
    public List<ScreeningView> of(ProposalId id) {
        return screenings.findByProposalIdOrderByRoundNumber(id.value()).stream()
                .map(Screening::view)
                .toList();
    }
}
