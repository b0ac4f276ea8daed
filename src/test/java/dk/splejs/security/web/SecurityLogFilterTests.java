package dk.splejs.security.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.security.UserId;
import jakarta.servlet.FilterChain;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class SecurityLogFilterTests {

    private final SecurityLog log = mock();
    private final SecurityLogFilter filter = new SecurityLogFilter(log);

    @BeforeEach
    void somebodyIsLoggedIn() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("kim", "", "USER"));
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoBreaksOffAFileHasTakenWhatWasSent() {
        assertThatThrownBy(() -> ask("/forslag.csv", true)).isInstanceOf(IOException.class);

        verify(log).add(eq(SecurityEvent.Kind.DATA_TAKEN), eq(new UserId("kim")), any(), eq("/forslag.csv"));
    }

    @Test
    void whoGotNothingHasTakenNothing() {
        assertThatThrownBy(() -> ask("/forslag.csv", false)).isInstanceOf(IOException.class);

        verify(log, never()).add(any(), any(), any(), any());
    }

    private void ask(String path, boolean sent) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        FilterChain chain = (asked, response) -> {
            if (sent) {
                response.flushBuffer();
            }
            throw new IOException("Connection reset by peer");
        };
        filter.doFilter(request, new MockHttpServletResponse(), chain);
    }
}
