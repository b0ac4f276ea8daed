package dk.splejs.webhook;

import dk.splejs.catalogue.EntryRef;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalMoved;
import dk.splejs.proposal.ProposalView;
import dk.splejs.shared.PublicAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a message says: names, states and where to read on. Whatever needs a log-in to be read is not in it. */
@Component
class EventData {

    private final PublicAddress address;

    EventData(PublicAddress address) {
        this.address = address;
    }

    Map<String, Object> solution(EntryRef entry) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("slug", entry.slug().value());
        data.put("title", entry.title());
        data.put("language", entry.language());
        data.put("state", entry.state().word());
        data.put("owner", code(entry.owner()));
        data.put("page", address.of("/katalog/" + entry.slug()));
        data.put("api", address.of("/api/v1/catalogue/" + entry.slug()));
        return data;
    }

    Map<String, Object> adoption(EntryRef entry, OrganisationCode organisation) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("organisation", organisation.value());
        data.put("solution", solution(entry));
        return data;
    }

    Map<String, Object> proposal(ProposalView proposal, ProposalMoved moved) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("reference", proposal.requireReference());
        data.put("title", proposal.title());
        data.put("phase", moved.to().word());
        data.put("owner", proposal.owner().value());
        data.put("page", address.of("/forslag/" + proposal.requireReference()));
        data.put("api", address.of("/api/v1/proposals/" + proposal.requireReference()));
        return data;
    }

    private static @Nullable String code(@Nullable OrganisationCode organisation) {
        return organisation == null ? null : organisation.value();
    }
}
