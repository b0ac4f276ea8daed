package dk.splejs.adoption;

import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.Actor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation uses: for its own people. */
@Service
public class SolutionsInUse {

    private final AdoptionBook adoptions;
    private final Organisations organisations;

    SolutionsInUse(AdoptionBook adoptions, Organisations organisations) {
        this.adoptions = adoptions;
        this.organisations = organisations;
    }

    /**
     * The solutions of one of the reader's organisations; nothing for a reader who belongs to none and names none.
     *
     * @param wanted which one, or the first by name
     * @throws NotYourSolutions when the reader does not belong to the wanted one
     */
    @Transactional(readOnly = true)
    public Optional<OrganisationSolutions> read(Actor reader, @Nullable OrganisationCode wanted) {
        List<NamedOrganisation> choices = organisations.names().entrySet().stream()
                .filter(named -> reader.belongsTo(named.getKey()))
                .map(named -> new NamedOrganisation(named.getKey(), named.getValue()))
                .toList();
        if (wanted != null && !reader.belongsTo(wanted)) {
            throw new NotYourSolutions();
        }
        return choices.stream()
                .filter(choice -> wanted == null || choice.code().equals(wanted))
                .findFirst()
                .map(choice -> new OrganisationSolutions(choices, choice, adoptions.of(choice.code())));
    }
}
