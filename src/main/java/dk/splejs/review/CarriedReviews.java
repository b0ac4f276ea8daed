package dk.splejs.review;

import static java.util.stream.Collectors.toMap;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalView;
import dk.splejs.security.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Needs and answers follow a proposal into the one that takes it in, each organisation once: what it answered to that one
 * itself stays, for it was said of that. Where it is still asked there, what it answered before counts until it answers anew.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CarriedReviews {

    private static final String CARRIED = "review.carried";

    private final RoundBook rounds;
    private final ReviewRepository reviews;
    private final ReviewRound process;
    private final Journal journal;

    CarriedReviews(RoundBook rounds, ReviewRepository reviews, ReviewRound process, Journal journal) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.process = process;
        this.journal = journal;
    }

    /**
     * Carries all over and ends the round of the proposal that is no more. Does nothing where the other one has had no round.
     *
     * @param agreedBy who agreed to the merge for the owner, whose need it is above all
     */
    public void carry(ProposalView from, ProposalView into, @Nullable UserId agreedBy, Instant now) {
        if (rounds.find(into.id()).isPresent()) {
            boolean open = rounds.lock(into.id()).isOpen();
            given(from, agreedBy, now).forEach(answer -> take(into, answer));
            if (open) {
                askThoseNotAsked(from.id(), into.id());
            }
        }
        if (rounds.find(from.id()).isPresent() && rounds.close(from.id())) {
            journal.record(from.id(), null, null, "review.closed", null);
        }
    }

    private List<CarriedAnswer> given(ProposalView from, @Nullable UserId agreedBy, Instant now) {
        List<CarriedAnswer> answers = new ArrayList<>();
        reviews.findByProposalIdOrderByOrganisationCode(from.id().value()).stream()
                .map(Review::view)
                .flatMap(review -> CarriedAnswer.of(review).stream())
                .filter(answer -> !answer.organisation().equals(from.owner()))
                .forEach(answers::add);
        answers.add(CarriedAnswer.ofOwner(from, agreedBy, now));
        return answers;
    }

    private void take(ProposalView into, CarriedAnswer answer) {
        if (answer.organisation().equals(into.owner())) {
            return;
        }
        Review row = reviews.lock(into.id().value(), answer.organisation().value())
                .orElseGet(() -> rounds.addClosed(into.id(), answer.organisation()));
        if (row.carry(answer)) {
            journal.record(into.id(), null, answer.organisation(), CARRIED, null);
        }
    }

    private void askThoseNotAsked(ProposalId from, ProposalId into) {
        Map<OrganisationCode, Review> there = reviews.findByProposalIdOrderByOrganisationCode(into.value()).stream()
                .collect(toMap(Review::organisation, Function.identity()));
        List<OrganisationCode> missing = reviews.codes(from.value(), ReviewStatus.INVITED).stream()
                .map(OrganisationCode::new)
                .filter(code -> !there.containsKey(code))
                .toList();
        rounds.add(into, missing);
        missing.forEach(code -> process.add(into, code));
    }
}
