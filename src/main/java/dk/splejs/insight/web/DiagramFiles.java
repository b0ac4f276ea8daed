package dk.splejs.insight.web;

import java.time.Duration;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The diagrams that the engine runs, for the viewer on our pages. */
@Controller
class DiagramFiles {

    private static final Set<String> SHOWN = Set.of("proposal", "financing");
    private static final Duration FRESH = Duration.ofMinutes(10);

    @GetMapping("/diagrammer/{name}.bpmn")
    ResponseEntity<Resource> diagram(@PathVariable String name) {
        if (!SHOWN.contains(name)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(new ClassPathResource("bpmn/" + name + ".bpmn"));
    }
}
