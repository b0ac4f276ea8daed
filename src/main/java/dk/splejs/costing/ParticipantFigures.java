package dk.splejs.costing;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.organisation.Population;
import dk.splejs.review.Interest;
import java.time.Clock;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the figure a key weighs by beside each organisation that would co-finance. */
@Component
public class ParticipantFigures {

    private final Organisations organisations;
    private final Clock clock;

    ParticipantFigures(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The interested organisations with the key's figure, where there is one, and the ceiling each named in its review. */
    public List<Participant> of(DistributionKey key, Collection<Interest> interested) {
        Map<OrganisationCode, Population> populations = populations(key, interested);
        return interested.stream()
                .map(interest -> participant(interest, Optional.ofNullable(populations.get(interest.code()))))
                .toList();
    }

    private Map<OrganisationCode, Population> populations(DistributionKey key, Collection<Interest> interested) {
        List<OrganisationCode> codes = interested.stream().map(Interest::code).toList();
        return key.basis()
                .populationYear(Year.now(clock))
                .map(year -> organisations.inhabitants(codes, year))
                .orElse(Map.of());
    }

    private static Participant participant(Interest interest, Optional<Population> population) {
        Participant participant = Participant.of(interest.code())
                .withMinutesPerYear(interest.minutesPerYear())
                .withCeiling(interest.ceiling());
        return population.map(participant::withPopulation).orElse(participant);
    }
}
