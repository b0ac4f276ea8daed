package dk.splejs.proposal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ByteArrayResource;

/** Files for tests, no larger than they need to be. */
public final class TestFiles {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private TestFiles() {}

    public static UploadedFile sent(String name, byte[] content) {
        return new UploadedFile(name, new ByteArrayResource(content));
    }

    public static byte[] pdf() {
        return bytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] png() {
        return bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0001\0\0\0\u0001\u0008\0\0\0\0:~\u009bU"
                + "\0\0\0\0IEND\u00aeB`\u0082");
    }

    static byte[] jpeg() {
        return bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0\u00ff\u00d9");
    }

    static byte[] docx() {
        return office("word/document.xml", "wordprocessingml.document.main+xml");
    }

    static byte[] xlsx() {
        return office("xl/workbook.xml", "spreadsheetml.sheet.main+xml");
    }

    static byte[] pptx() {
        return office("ppt/presentation.xml", "presentationml.presentation.main+xml");
    }

    static byte[] odt() {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"));
    }

    static byte[] ods() {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"));
    }

    static byte[] office(String part, String type) {
        return zip(Map.of("[Content_Types].xml", contentTypes(OFFICE + type), "_rels/.rels", "<x/>", part, "<x/>"));
    }

    static String contentTypes(String mainType) {
        return "<?xml version=\"1.0\"?><Types><Override PartName=\"/main.xml\" ContentType=\"" + mainType
                + "\"/></Types>";
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One byte a character. */
    static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
