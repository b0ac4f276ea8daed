package dk.splejs.federation;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.splejs.catalogue.CatalogueMark;
import dk.splejs.catalogue.OpenCatalogue;
import dk.splejs.catalogue.OpenEntry;
import dk.splejs.shared.Canonical;
import dk.splejs.shared.PublicAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** The catalogue for catalogues of data all over Europe, by DCAT-AP 3 in JSON-LD. It holds what the world reads, whoever asks. */
@Service
public class DcatCatalogue {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    /** Raise it with every change to what is written. */
    private static final String REVISION = "1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private final OpenCatalogue catalogue;
    private final PublicAddress address;
    private final MessageSource messages;

    DcatCatalogue(OpenCatalogue catalogue, PublicAddress address, MessageSource messages) {
        this.catalogue = catalogue;
        this.address = address;
        this.messages = messages;
    }

    /** Which one it is now, without writing it. */
    public Edition edition() {
        CatalogueMark mark = catalogue.mark();
        byte[] telling = new Canonical()
                .add(REVISION)
                .add(address.of(""))
                .add(mark.toString())
                .bytes();
        return new Edition(Canonical.sha256(telling), mark.updated());
    }

    /** Solutions are sent as they come: no more than a chunk of them is in memory. Leaves the stream open. */
    public void writeTo(OutputStream stream, Edition edition) throws IOException {
        DcatFile file = new DcatFile(address, edition.updated());
        try (JsonGenerator json = JSON.createGenerator(stream, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT); // what breaks off shall look broken
            json.writeStartObject();
            for (Map.Entry<String, Object> key : file.head().entrySet()) {
                json.writeObjectField(key.getKey(), key.getValue());
            }
            json.writeArrayFieldStart("dcat:dataset");
            json.writeObject(file.everything());
            writeEntries(json);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void writeEntries(JsonGenerator json) throws IOException {
        List<OpenEntry> chunk = catalogue.after(null);
        while (!chunk.isEmpty()) {
            for (OpenEntry entry : chunk) {
                json.writeObject(new DcatEntry(entry, address, this::fieldName).keys());
            }
            json.flush();
            chunk = catalogue.after(chunk.get(chunk.size() - 1).slug());
        }
    }

    private String fieldName(String code) {
        return messages.getMessage("proposal.field." + code, new Object[0], code, DANISH);
    }

    /**
     * The catalogue as it was at a time.
     *
     * @param tag differs wherever the catalogue does
     */
    public record Edition(String tag, Instant updated) {}
}
