package dk.splejs.proposal;

import static java.util.stream.Collectors.joining;

import dk.splejs.search.SearchDocument;
import dk.splejs.search.SearchKind;
import dk.splejs.search.SearchText;
import dk.splejs.search.SearchTopics;
import dk.splejs.security.Readership;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is found of a proposal: what every reader of it may see, so neither its contact nor its internal note. */
final class ProposalDocument {

    private ProposalDocument() {}

    static SearchDocument of(ProposalView view, Involved involved) {
        return new SearchDocument(
                SearchKind.PROPOSAL,
                view.href(),
                view.reference(),
                Readership.of(involved.facts(view)),
                text(view.content()),
                topics(view),
                view.phase().word(),
                hours(view.content().volume()),
                view.times().phase(),
                null,
                view.version());
    }

    private static SearchText text(ProposalContent content) {
        String body = Stream.of(content.description(), content.problem(), content.wishedSolution())
                .filter(Objects::nonNull)
                .collect(joining("\n"));
        return new SearchText("da", content.title(), content.summary(), body);
    }

    private static SearchTopics topics(ProposalView view) {
        ProposalContent content = view.content();
        GovernanceLevel level = content.governanceLevel();
        return new SearchTopics(
                content.fieldsOfWork(),
                content.kle(),
                content.technologies(),
                content.itSystems(),
                view.owner().value(),
                null,
                level == null ? null : level.word());
    }

    private static @Nullable Long hours(Volume volume) {
        return volume.hoursPerYear().map(hours -> hours.longValue()).orElse(null);
    }
}
