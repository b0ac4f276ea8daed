package dk.splejs.insight;

import dk.splejs.financing.RoundView;
import dk.splejs.financing.ShareView;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose share a reader may follow: that of the own organisations, and a coordinator everyone's. */
@Component
class ShareChoices {

    private final AccessRules rules;
    private final NameOrder names;

    ShareChoices(AccessRules rules, NameOrder names) {
        this.rules = rules;
        this.names = names;
    }

    /** The reader's own organisations that were asked, by name. */
    Map<OrganisationCode, String> own(List<RoundView> rounds, Actor actor) {
        Set<OrganisationCode> asked = rounds.stream()
                .flatMap(round -> round.shares().stream())
                .map(ShareView::code)
                .filter(actor::belongsTo)
                .collect(Collectors.toSet());
        Map<OrganisationCode, String> own = new LinkedHashMap<>(names.names());
        own.keySet().retainAll(asked);
        return own;
    }

    Optional<OrganisationCode> pick(
            Map<OrganisationCode, String> own, @Nullable OrganisationCode wanted, CaseReader reader) {
        return wanted == null
                ? own.keySet().stream().findFirst()
                : Optional.of(wanted).filter(code -> rules.mayReadCeilingOf(code, reader.actor(), reader.facts()));
    }

    /** What each round asked of this organisation, the newest first. */
    List<RoundShare> shares(List<RoundView> rounds, OrganisationCode code) {
        List<RoundShare> shares = new ArrayList<>(rounds.stream()
                .flatMap(round -> RoundShare.of(round, code).stream())
                .toList());
        Collections.reverse(shares);
        return shares;
    }

    String nameOf(OrganisationCode code) {
        return names.names().getOrDefault(code, code.value());
    }
}
