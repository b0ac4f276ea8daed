package dk.splejs.costing;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.organisation.Population;
import dk.splejs.review.Interest;
import java.time.Clock;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /**
     * The interested organisations with the key's figure, where there is one, and the ceiling each named in its review.
     *
     * @param placements who is in a size class by judgement, which counts where the key goes by size classes
     */
    public List<Participant> of(DistributionKey key, Collection<Interest> interested, Placements placements) {
        List<Participant> participants =
                interested.stream().map(ParticipantFigures::participant).toList();
        return withFigures(key, participants, placements);
    }

    /** Every municipality there is, with the key's figure where there is one. */
    public List<Participant> municipalities(DistributionKey key, Placements placements) {
        List<Participant> participants = organisations.municipalities().stream()
                .map(Organisation::code)
                .map(Participant::of)
                .toList();
        return withFigures(key, participants, placements);
    }

    private List<Participant> withFigures(DistributionKey key, List<Participant> participants, Placements placements) {
        Map<OrganisationCode, Population> populations = populations(key, participants);
        return participants.stream()
                .map(participant -> withPopulation(participant, populations))
                .map(participant -> key.usesSizeClasses() ? placements.place(participant) : participant)
                .toList();
    }

    private Map<OrganisationCode, Population> populations(DistributionKey key, List<Participant> participants) {
        List<OrganisationCode> codes = participants.stream()
                .map(participant -> participant.code().organisation())
                .toList();
        return key.basis()
                .populationYear(Year.now(clock))
                .map(year -> organisations.inhabitants(codes, year))
                .orElse(Map.of());
    }

    private static Participant withPopulation(Participant participant, Map<OrganisationCode, Population> populations) {
        Population population = populations.get(participant.code().organisation());
        return population == null ? participant : participant.withPopulation(population);
    }

    private static Participant participant(Interest interest) {
        return Participant.of(interest.code())
                .withMinutesPerYear(interest.minutesPerYear())
                .withCeiling(interest.ceiling());
    }
}
