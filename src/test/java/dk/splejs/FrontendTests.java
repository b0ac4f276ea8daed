package dk.splejs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The browser packages arrive as the lock file says, from whatever registry the builder has. */
class FrontendTests {

    private static final Path FRONTEND = Path.of("src/main/frontend");

    @Test
    void theLockFileNamesNoHostAndKnowsEveryPackageByItsHash() throws IOException {
        JsonNode packages = new ObjectMapper()
                .readTree(FRONTEND.resolve("package-lock.json").toFile())
                .path("packages");

        packages.properties().forEach(entry -> {
            assertThat(entry.getValue().has("resolved")).as(entry.getKey()).isFalse();
            assertThat(entry.getKey().isEmpty() || entry.getValue().has("integrity"))
                    .as(entry.getKey())
                    .isTrue();
        });
    }

    @Test
    void nothingInstalledIsKeptBesideTheSources() {
        assertThat(Files.exists(FRONTEND.resolve("node_modules"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dkfds/css/dkfds.min.css",
                "dkfds/js/dkfds.min.js",
                "dkfds/img/all-svg-icons.svg",
                "dkfds/fonts/IBMPlexSans/complete/woff2/IBMPlexSans-Regular.woff2",
                "dkfds/LICENSE.md",
                "bpmn-js/bpmn-navigated-viewer.production.min.js",
                "bpmn-js/diagram-js.css",
                "bpmn-js/LICENSE",
                "chart/chart.umd.min.js",
                "chart/LICENSE.md",
                "htmx/htmx.min.js",
                "splejs.css",
                "charts.js",
                "diagram.js"
            })
    void theBuildBringsTheFilesThePagesNeed(String asset) {
        assertThat(new ClassPathResource("static/assets/" + asset).exists()).isTrue();
    }
}
