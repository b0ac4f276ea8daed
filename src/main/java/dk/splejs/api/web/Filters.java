package dk.splejs.api.web;

import dk.splejs.catalogue.EntryState;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.OrganisationKind;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalForms;
import dk.splejs.search.Facet;
import dk.splejs.search.HoursBand;
import dk.splejs.search.SizeBand;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The closed list of what the lists of solutions and proposals can be narrowed by. */
@Component
class Filters {

    static final String STATE = "state";
    static final String PHASE = "phase";
    static final String CODE = "[0-9]{4}|[0-9]{8}";

    private static final String KLE_GROUP = "[0-9]{2}";
    private static final int KLE_GROUPS = 100;

    private final Organisations organisations;
    private final ProposalForms forms;

    Filters(Organisations organisations, ProposalForms forms) {
        this.organisations = organisations;
        this.forms = forms;
    }

    List<Filter> ofSolutions() {
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(EntryState.values()).forEach(state -> states.put(state.word(), state.phase()));
        Filter state = new Filter(STATE, Facet.PHASE, states, null, "Whether it still belongs to the community");
        Filter licence = Filter.ofText("licence", Facet.LICENCE, "SPDX name, or the words of the entry");
        return Stream.concat(Stream.of(state, licence), ofBoth()).toList();
    }

    List<Filter> ofProposals() {
        Filter phase = listed(PHASE, Facet.PHASE, phases(), "Where the proposal stands");
        return Stream.concat(Stream.of(phase), ofBoth()).toList();
    }

    /** Drafts are for pages: they have no reference to be read by. */
    static List<String> phases() {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase != Phase.DRAFT)
                .map(Phase::word)
                .toList();
    }

    private Stream<Filter> ofBoth() {
        return Stream.of(
                listed("fieldOfWork", Facet.FIELD_OF_WORK, fieldsOfWork(), "Field of work"),
                shaped("kleGroup", Facet.KLE_GROUP, kleGroups(), KLE_GROUP, "Main group of KLE, the first two digits"),
                Filter.ofText("technology", Facet.TECHNOLOGY, "Name of a technology, as it is written"),
                Filter.ofText("itSystem", Facet.IT_SYSTEM, "Name of an IT system, as it is written"),
                shaped("organisation", Facet.ORGANISATION, everybody(), CODE, "Code of the organisation it comes from"),
                shaped("region", Facet.REGION, regions(), CODE, "Code of the region it comes from"),
                listed("sizeClass", Facet.SIZE, SizeBand.words(), "Inhabitants of the municipality it comes from"),
                listed("governanceLevel", Facet.LEVEL, levels(), "Governance level of OS2"),
                listed("hours", Facet.HOURS, HoursBand.words(), "Hours of work it frees in a year"));
    }

    private Collection<String> fieldsOfWork() {
        return forms.definition().choices("fieldsOfWork").keySet();
    }

    private Collection<String> everybody() {
        return organisations.names().keySet().stream()
                .map(OrganisationCode::value)
                .toList();
    }

    private Collection<String> regions() {
        return organisations.all().stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.REGION)
                .map(Organisation::code)
                .map(OrganisationCode::value)
                .toList();
    }

    private static Collection<String> kleGroups() {
        return IntStream.range(0, KLE_GROUPS).mapToObj("%02d"::formatted).toList();
    }

    private static Collection<String> levels() {
        return Arrays.stream(GovernanceLevel.values())
                .map(GovernanceLevel::word)
                .toList();
    }

    private static Filter listed(String name, Facet facet, Collection<String> words, String description) {
        return new Filter(name, facet, same(words), null, description);
    }

    private static Filter shaped(String name, Facet facet, Collection<String> words, String shape, String description) {
        return new Filter(name, facet, same(words), shape, description);
    }

    private static Map<String, String> same(Collection<String> words) {
        Map<String, String> same = new LinkedHashMap<>();
        words.forEach(word -> same.put(word, word));
        return same;
    }
}
