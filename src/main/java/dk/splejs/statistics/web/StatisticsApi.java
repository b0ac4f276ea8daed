package dk.splejs.statistics.web;

import dk.splejs.statistics.StatisticsDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The figures for machines, the same for whoever asks. */
@RestController
@Tag(name = "statistics", description = "What the community has come to, of what everybody may read")
class StatisticsApi {

    private final StatisticsDesk desk;

    StatisticsApi(StatisticsDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/statistics")
    @Operation(
            operationId = "readStatistics",
            summary = "Members, proposals, solutions, adoption, kroner, hours and days in figures",
            description = "They are kept for a minute; asOf says of when they are.")
    StatisticsJson statistics() {
        return StatisticsJson.of(desk.latest());
    }
}
