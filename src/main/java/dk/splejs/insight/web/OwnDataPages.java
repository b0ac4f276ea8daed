package dk.splejs.insight.web;

import dk.splejs.insight.OwnData;
import dk.splejs.security.CurrentActor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What Splejs holds about the person who is logged in, to read and to take along. */
@Controller
class OwnDataPages {

    private final OwnData data;
    private final CurrentActor current;

    OwnDataPages(OwnData data, CurrentActor current) {
        this.data = data;
        this.current = current;
    }

    @GetMapping("/mine-data")
    String show(Model model) {
        model.addAttribute("file", data.of(current.require()));
        return "insight/own-data";
    }

    @GetMapping(path = "/mine-data.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OwnDataJson> download() {
        ContentDisposition saved =
                ContentDisposition.attachment().filename("mine-data.json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(OwnDataJson.of(data.of(current.require())));
    }
}
