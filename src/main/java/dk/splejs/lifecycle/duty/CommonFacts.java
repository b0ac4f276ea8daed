package dk.splejs.lifecycle.duty;

import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Volume;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every form shows of the proposal it is about. */
@Component
class CommonFacts {

    private final Organisations organisations;
    private final Words words;

    CommonFacts(Organisations organisations, Words words) {
        this.organisations = organisations;
        this.words = words;
    }

    Map<String, Object> of(ProposalView proposal) {
        ProposalContent content = proposal.content();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("reference", proposal.requireReference());
        facts.put("title", content.title());
        facts.put("summary", orEmpty(content.summary()));
        facts.put("ownerName", organisations.require(proposal.owner()).name());
        facts.put("proposalUrl", "/forslag/" + proposal.requireReference());
        facts.put("taskUrl", "/forslag/" + proposal.requireReference() + "/opgave");
        facts.put("description", orEmpty(content.description()));
        facts.put("problem", orEmpty(content.problem()));
        facts.put("wishedSolution", orEmpty(content.wishedSolution()));
        facts.put("visibilityName", words.of(proposal.visibility().messageKey()));
        facts.put("ownerVolume", volume(content.volume()));
        return facts;
    }

    private String volume(Volume volume) {
        if (volume.runsPerYear() == null || volume.minutesPerRun() == null) {
            return words.of("lifecycle.fact.volumeUnknown");
        }
        return words.of("lifecycle.fact.volume", volume.runsPerYear(), volume.minutesPerRun());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
