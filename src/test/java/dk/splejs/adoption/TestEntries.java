package dk.splejs.adoption;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.NewEntry;
import dk.splejs.catalogue.Source;
import dk.splejs.catalogue.Texts;
import dk.splejs.organisation.OrganisationCode;
import java.util.List;

/** Entries of Aarhus for tests. */
public final class TestEntries {

    public static final OrganisationCode AARHUS = new OrganisationCode("0751");
    public static final OrganisationCode ODENSE = new OrganisationCode("0461");

    private TestEntries() {}

    public static String publish(Catalogue catalogue, String title) {
        return catalogue
                .publish(NewEntry.current(
                        Texts.danish(title, "Kort om " + title, "Lang om " + title),
                        new Source(AARHUS, null, "MPL-2.0", List.of("https://git.example/" + title.length()), null),
                        new Classification(null, "27.36", List.of("social"), List.of("Java"), List.of("SBSYS")),
                        null))
                .value();
    }
}
