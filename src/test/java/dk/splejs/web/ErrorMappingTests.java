package dk.splejs.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.security.CurrentActor;
import dk.splejs.shared.Conflict;
import dk.splejs.shared.NotFound;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;

@WebMvcTest(controllers = {ErrorMappingTests.Page.class, ErrorMappingTests.Api.class})
@Import({ErrorMappingTests.Page.class, ErrorMappingTests.Api.class})
@AutoConfigureMockMvc(addFilters = false)
@MockitoBean(types = CurrentActor.class)
class ErrorMappingTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"MISSING, 404", "CONFLICT, 409", "STALE, 409", "BUSY, 503"})
    void whatGoesWrongHasOneStatusOnPagesAndInTheApi(Failure failure, int status) {
        assertThat(mvc.get().uri("/test-page/{failure}", failure)).hasStatus(status);
        assertThat(mvc.get().uri("/api/test/{failure}", failure))
                .hasStatus(status)
                .hasContentType("application/problem+json");
    }

    @Test
    void aConflictGivesItsReason() {
        MvcTestResult page =
                mvc.get().uri("/test-page/{failure}", Failure.EXPLAINED).exchange();
        assertThat(page.getRequest().getAttribute(ErrorPages.REASON)).isEqualTo("web.home.lead");

        assertThat(mvc.get().uri("/api/test/{failure}", Failure.EXPLAINED))
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("Splejs fører");
    }

    @Test
    void nothingOfTheExceptionReachesTheReader() {
        assertThat(mvc.get().uri("/api/test/{failure}", Failure.MISSING))
                .bodyText()
                .doesNotContain("secret");
    }

    @Test
    void anAddressThatCannotBeReadIsABadRequest() {
        assertThat(mvc.get().uri("/test-page/nonsense")).hasStatus(400);
        assertThat(mvc.get().uri("/api/test/nonsense")).hasStatus(400).hasContentType("application/problem+json");
    }

    enum Failure {
        MISSING,
        CONFLICT,
        EXPLAINED,
        STALE,
        BUSY;

        RuntimeException exception() {
            return switch (this) {
                case MISSING -> new NotFound("secret") {};
                case CONFLICT -> new Conflict("secret") {};
                case EXPLAINED -> new Explained();
                case STALE -> new OptimisticLockingFailureException("secret");
                case BUSY -> new CannotCreateTransactionException("secret");
            };
        }
    }

    @SuppressWarnings("serial")
    private static final class Explained extends Conflict {

        Explained() {
            super("secret");
        }

        @Override
        public Optional<String> reasonKey() {
            return Optional.of("web.home.lead");
        }
    }

    @Controller
    static class Page {

        @GetMapping("/test-page/{failure}")
        @ResponseBody
        String page(@PathVariable Failure failure) {
            throw failure.exception();
        }
    }

    @RestController
    static class Api {

        @GetMapping("/api/test/{failure}")
        String json(@PathVariable Failure failure) {
            throw failure.exception();
        }
    }
}
