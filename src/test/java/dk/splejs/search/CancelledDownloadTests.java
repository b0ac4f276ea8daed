package dk.splejs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten thousand rows on their way to readers who are gone. */
@RunningSplejs
@Import(RunningJourney.class)
class CancelledDownloadTests {

    private static final int ROWS = 10_000;
    private static final int FEW = 8_192;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Autowired
    private IndexKeeper keeper;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource connections;

    @BeforeEach
    void thereIsMoreThanAConnectionHolds() {
        database.sql("insert into catalogue_entry (id, version, slug, owner_code, text_language, title, summary,"
                        + " description, entry_state, published_at, changed_at) select random_uuid(), 0, 'afbrudt-' || x,"
                        + " '0751', 'da', 'Afbrudt ' || x, repeat(rawtohex(random_uuid()), 30), '', 'CURRENT', now(), now()"
                        + " from system_range(1, " + ROWS + ")")
                .update();
        keeper.rebuild(done -> {});
    }

    @AfterEach
    void clear() {
        database.sql("delete from catalogue_entry where slug like 'afbrudt-%'").update();
        keeper.rebuild(done -> {});
    }

    @Test
    void whoBreaksOffLeavesNeitherAThreadNorAConnection() throws Exception {
        for (String type : new String[] {"csv", "xlsx"}) {
            for (int reader = 0; reader < 10; reader++) {
                breakOff("/soeg." + type + "?q=afbrudt");
            }
        }

        await().atMost(PATIENCE).until(() -> writing() == 0);
        await().atMost(PATIENCE).until(() -> busyConnections() == 0);
    }

    /** Reads a little, sees that the rest is still on its way, and is gone. */
    private void breakOff(String address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(FEW);
            socket.connect(new InetSocketAddress("localhost", port));
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            String first = new String(socket.getInputStream().readNBytes(FEW), StandardCharsets.UTF_8);
            assertThat(first).startsWith("HTTP/1.1 200");
            assertThat(writing()).isPositive();
            socket.setSoLinger(true, 0);
        }
    }

    private static long writing() {
        return Thread.getAllStackTraces().values().stream()
                .filter(frames -> Arrays.stream(frames)
                        .anyMatch(frame -> frame.getClassName().endsWith(".search.web.SearchFiles")))
                .count();
    }

    private int busyConnections() throws SQLException {
        return connections.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
    }
}
