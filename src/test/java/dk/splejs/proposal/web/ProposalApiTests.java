package dk.splejs.proposal.web;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static dk.splejs.proposal.web.Somebody.AARHUS;
import static dk.splejs.proposal.web.Somebody.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.splejs.form.JsonBody;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Draft;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.proposal.Submitted;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProposalPageTest
class ProposalApiTests {

    private static final ProposalId ID = new ProposalId(UUID.randomUUID());
    private static final String GOOD = "\"title\": \"Byggesager\", \"summary\": \"Kort\", \"description\": \"Langt\"";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Organisations organisations;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private ObjectMapper json;

    @BeforeEach
    void aSystemIsLoggedIn() {
        Somebody.areKnown(organisations);
        Somebody.isLoggedIn(Somebody.submitterOf(AARHUS), currentActor);
        given(proposals.submitNew(any(Draft.class))).willReturn(new Submitted(ID, "F-2026-0042"));
    }

    @Test
    void aProposalIsTakenInWithEverythingItSays() throws JsonProcessingException {
        MvcTestResult answer =
                send(json.writeValueAsString(aProposal().content().toAnswers()));

        assertThat(answer).hasStatus(HttpStatus.CREATED);
        assertThat(answer).hasHeader("Location", "/api/v1/proposals/F-2026-0042");
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                        {"id": "%s", "reference": "F-2026-0042", "phase": "screening",
                         "links": {"self": "/api/v1/proposals/F-2026-0042", "page": "/forslag/F-2026-0042"}}
                        """.formatted(ID));
        assertThat(taken().content()).isEqualTo(aProposal().content());
        assertThat(taken().owner()).isEqualTo(AARHUS);
    }

    @Test
    void theKeyOfTheRequestIsKept() {
        mvc.post()
                .uri("/api/v1/proposals")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", "abc-1")
                .content("{" + GOOD + "}")
                .exchange();

        assertThat(taken().key()).isEqualTo("abc-1");
    }

    @Test
    void aKeyThatCannotBeKeptIsRefused() {
        assertThat(mvc.post()
                        .uri("/api/v1/proposals")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Idempotency-Key", "x".repeat(101))
                        .content("{" + GOOD + "}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"summary\": \"Kort\", \"description\": \"Langt\"}                                  | title",
                "{\"title\": 42, \"summary\": \"Kort\", \"description\": \"Langt\"}                   | title",
                "{\"title\": [\"a\"], \"summary\": \"Kort\", \"description\": \"Langt\"}              | title",
                "{\"title\": \"B\", \"summary\": \"K\", \"description\": \"L\", \"junk\": 1}          | junk",
                "{\"title\": \"B\", \"summary\": \"K\", \"description\": \"L\", \"runsPerYear\": -1}  | runsPerYear",
                "{\"title\": \"B\", \"summary\": \"K\", \"description\": \"L\", \"runsPerYear\": \"x\"} | runsPerYear",
                "{\"title\": \"B\", \"summary\": \"K\", \"description\": \"L\", \"visibility\": \"x\"} | visibility",
                "{\"title\": \"B\", \"summary\": \"K\", \"description\": \"L\", \"links\": 1}         | links",
                "{\"title\": \"B\", \"summary\": \"K\", \"description\": \"L\", \"organisation\": \"x\"} | organisation",
            })
    void aFieldThatIsWrongIsNamedInDanish(String body, String field) {
        MvcTestResult answer = send(body);

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .isNotBlank();
        verifyNoInteractions(proposals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "42", "{", "{\"title\": \"a\", \"title\": \"b\"}", "{} {}", "not json"})
    void whatIsNoJsonObjectIsRefused(String body) {
        assertThat(send(body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("Indholdet er ikke et gyldigt JSON-objekt.");
    }

    @Test
    void aDeepBodyIsRefused() {
        assertThat(send("{\"a\":".repeat(60) + "1" + "}".repeat(60))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aBodyOfMoreThanAMegabyteIsRefused() {
        assertThat(send("{\"title\": \"" + "x".repeat(JsonBody.MOST_BYTES) + "\"}"))
                .hasStatus(HttpStatus.PAYLOAD_TOO_LARGE);
    }

    @Test
    void aLongTextIsRefused() {
        assertThat(send("{\"title\": \"B\", \"summary\": \"K\", \"description\": \"" + "x".repeat(100_000) + "\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("description");
    }

    @Test
    void whoIsNoSubmitterIsRefused() {
        Somebody.isLoggedIn(Somebody.with(Membership.of(Role.REVIEWER, AARHUS)), currentActor);

        assertThat(send("{" + GOOD + "}")).failure().hasCauseInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoSubmitsForSeveralNamesOne() {
        Somebody.isLoggedIn(Somebody.submitterOf(AARHUS, ODENSE), currentActor);

        assertThat(send("{" + GOOD + "}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("organisation");
        assertThat(send("{" + GOOD + ", \"organisation\": \"0461\"}")).hasStatus(HttpStatus.CREATED);
        assertThat(taken().owner()).isEqualTo(ODENSE);
    }

    @Test
    void nobodySubmitsForAnOrganisationThatIsNotTheirs() {
        assertThat(send("{" + GOOD + ", \"organisation\": \"0101\"}"))
                .failure()
                .hasCauseInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anythingButJsonIsRefused() {
        assertThat(mvc.post()
                        .uri("/api/v1/proposals")
                        .contentType(MediaType.TEXT_XML)
                        .content("<a/>"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    private MvcTestResult send(String body) {
        return mvc.post()
                .uri("/api/v1/proposals")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private Draft taken() {
        ArgumentCaptor<Draft> draft = ArgumentCaptor.forClass(Draft.class);
        verify(proposals).submitNew(draft.capture());
        return draft.getValue();
    }
}
