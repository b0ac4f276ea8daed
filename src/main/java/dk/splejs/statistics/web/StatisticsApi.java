package dk.splejs.statistics.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.splejs.shared.Canonical;
import dk.splejs.statistics.StatisticsDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The figures for machines, the same for whoever asks. Whoever has them already is told so and gets nothing. */
@RestController
class StatisticsApi {

    private final StatisticsDesk desk;
    private final ObjectMapper json;

    StatisticsApi(StatisticsDesk desk, ObjectMapper json) {
        this.desk = desk;
        this.json = json;
    }

    @GetMapping("/api/v1/statistics")
    @Nullable
    ResponseEntity<StatisticsJson> statistics(WebRequest request) throws JsonProcessingException {
        StatisticsJson figures = StatisticsJson.of(desk.latest());
        if (request.checkNotModified(Canonical.sha256(json.writeValueAsBytes(figures)))) {
            return null;
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(figures);
    }
}
