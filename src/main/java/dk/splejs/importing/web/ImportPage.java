package dk.splejs.importing.web;

import dk.splejs.importing.FileRefused;
import dk.splejs.importing.ImportReport;
import dk.splejs.importing.Imports;
import dk.splejs.importing.ReportWords;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Imports a file of OS2autoproces: tried out first, if nothing else is said. The last report stays with the session, so that
 * it can be read again and taken along. For everybody who may not import there is no such page.
 */
@Controller
class ImportPage {

    private static final String ADDRESS = "/import";
    private static final String REPORT = ImportPage.class.getName();

    /** Beyond what a file may be by one byte, to tell that it is. */
    private static final int MOST_BYTES = 10 * 1024 * 1024 + 1;

    private static final String IMPORT = "importer";

    private final Imports imports;
    private final ReportWords words;
    private final CurrentActor current;
    private final SecurityLog log;

    ImportPage(Imports imports, ReportWords words, CurrentActor current, SecurityLog log) {
        this.imports = imports;
        this.words = words;
        this.current = current;
        this.log = log;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(HttpSession session, Locale locale) {
        requireImporter();
        return page(session, locale, null, false);
    }

    /** Whatever else is sent than that it shall be imported only tries it out. */
    @PostMapping(ADDRESS)
    ModelAndView take(
            @RequestParam(required = false) @Nullable MultipartFile fil,
            @RequestParam(required = false) @Nullable String handling,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        Actor importer = requireImporter();
        boolean real = IMPORT.equals(handling);
        try {
            byte[] file = bytes(fil);
            request.getSession()
                    .setAttribute(REPORT, real ? imports.run(importer, file) : imports.tryOut(importer, file));
        } catch (FileRefused refusal) {
            ModelAndView page = page(request.getSession(), locale, words.of(refusal, locale), real);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        if (real) {
            log.add(SecurityEvent.Kind.IMPORTED, importer.id(), request.getRemoteAddr(), ADDRESS);
        }
        return new ModelAndView("redirect:" + ADDRESS);
    }

    @GetMapping(ADDRESS + "/rapport.csv")
    ResponseEntity<byte[]> report(HttpSession session, Locale locale) throws IOException {
        requireImporter();
        if (!(session.getAttribute(REPORT) instanceof ImportReport report)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ContentDisposition saved =
                ContentDisposition.attachment().filename("importrapport.csv").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv"))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(new ReportCsv(words, locale).of(report));
    }

    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(MOST_BYTES);
        }
    }

    private Actor requireImporter() {
        Actor actor = current.require();
        if (!imports.mayImport(actor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return actor;
    }

    private ModelAndView page(HttpSession session, Locale locale, @Nullable String problem, boolean real) {
        ModelAndView page = new ModelAndView("importing/import")
                .addObject("problem", problem)
                .addObject("real", real)
                .addObject("report", null);
        if (session.getAttribute(REPORT) instanceof ImportReport report) {
            page.addObject("report", new ReportView(report, words, locale));
        }
        return page;
    }
}
