package dk.splejs.adoption;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.Texts;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.BuiltOn;
import dk.splejs.proposal.Contact;
import dk.splejs.proposal.Draft;
import dk.splejs.proposal.Link;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.proposal.Subject;
import dk.splejs.proposal.Visibility;
import dk.splejs.proposal.Volume;
import dk.splejs.security.Actor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes a draft of a proposal out of an entry; its author goes on from there. */
@Service
public class Building {

    private static final int MAX_TITLE = 65;
    private static final int MAX_SUMMARY = 140;
    private static final int MAX_DESCRIPTION = 3900;
    private static final int MAX_LINKS = 5;
    private static final String LINK = "Kildekode";

    private final Catalogue catalogue;
    private final Proposals proposals;

    Building(Catalogue catalogue, Proposals proposals) {
        this.catalogue = catalogue;
        this.proposals = proposals;
    }

    /**
     * A draft that says what the entry says, and that it builds on it. Asked again with the same key, it is the same draft.
     *
     * @param key tells a repeated request from a new one
     * @throws org.springframework.security.access.AccessDeniedException for whoever does not submit for the organisation
     */
    public ProposalId draft(Actor author, String slug, OrganisationCode owner, @Nullable String key) {
        CatalogueEntry entry = catalogue.read(author, slug);
        BuiltOn origin = new BuiltOn(entry.slug().value(), entry.texts().title());
        return proposals.saveDraft(new Draft(author, owner, content(entry), key, origin));
    }

    private static ProposalContent content(CatalogueEntry entry) {
        Texts texts = entry.texts();
        Classification kind = entry.classification();
        String description = texts.description().isEmpty() ? texts.summary() : texts.description();
        return new ProposalContent(
                shortened(texts.title(), MAX_TITLE),
                shortened(texts.summary(), MAX_SUMMARY),
                shortened(description, MAX_DESCRIPTION),
                null,
                null,
                new Contact(null, null),
                new Subject(kind.kle(), kind.fieldsOfWork(), kind.itSystems(), kind.technologies(), null),
                new Volume(null, null, null),
                kind.level(),
                null,
                links(entry.repositories()),
                Map.of(),
                Visibility.MEMBERS,
                null);
    }

    private static List<Link> links(List<String> repositories) {
        return repositories.stream()
                .limit(MAX_LINKS)
                .map(address -> new Link(LINK, address))
                .toList();
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1).stripTrailing() + "…";
    }
}
