package dk.splejs.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.splejs.adoption.Adopters;
import dk.splejs.adoption.AdoptionContent;
import dk.splejs.adoption.AdoptionView;
import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.catalogue.EntryContact;
import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.EmailAddress;
import java.util.List;
import org.json.JSONException;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;

class EntryJsonTests {

    private static final Adopters NOBODY = new Adopters(List.of(), List.of(), 0, 98);

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Test
    void anEntryNamesItsFinanciersAndWhatItCost() throws Exception {
        holds(Entries.danish(false), NOBODY, """
                {"slug": "aaben-journalisering", "title": "Åben journalisering", "oneOffCost": "998500.00", "yearlyCost": "0.00",
                 "repositories": ["https://git.example/a"], "fieldsOfWork": ["social"], "itSystems": ["SBSYS"],
                 "governanceLevel": "2", "state": "current",
                 "financiers": [{"code": "0461", "name": "Odense"}, {"code": "0751", "name": "Aarhus"}],
                 "links": {"self": "/api/v1/catalogue/aaben-journalisering", "page": "/katalog/aaben-journalisering",
                           "publiccode": "/katalog/aaben-journalisering/publiccode.yml"}}
                """);
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws Exception {
        assertThat(write(Entries.english(), NOBODY))
                .doesNotContain("null", "oneOffCost", "licence", "\"owner\"", "publiccode", "origin");
    }

    @Test
    void howManyUseItAndWhatTheySaveIsSummed() throws Exception {
        Adopters adopters =
                new Adopters(List.of(user("0461", 120L), user("0751", null), user("1082", 30L)), List.of(), 2, 98);

        holds(Entries.danish(false), adopters, """
                {"adoption": {"organisations": 3, "municipalities": 2, "ofMunicipalities": 98, "measuredBy": 2, "hoursSaved": 150}}
                """);
        assertThat(write(Entries.danish(false), adopters)).doesNotContain("kim@", "Kim");
    }

    private static AdoptionView user(String code, @org.jspecify.annotations.Nullable Long hours) {
        EntryContact contact = new EntryContact("Kim", new EmailAddress("kim@kommune.example"));
        return new AdoptionView(
                new NamedOrganisation(new OrganisationCode(code), code),
                new AdoptionContent(null, null, null, null, null, hours, null, contact),
                null,
                null);
    }

    private void holds(CatalogueEntry entry, Adopters adopters, String expected)
            throws JsonProcessingException, JSONException {
        JSONAssert.assertEquals(expected, write(entry, adopters), false);
    }

    private String write(CatalogueEntry entry, Adopters adopters) throws JsonProcessingException {
        return mapper.writeValueAsString(EntryJson.of(entry, adopters));
    }
}
