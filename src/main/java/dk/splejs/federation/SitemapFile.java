package dk.splejs.federation;

import dk.splejs.search.Finding;
import dk.splejs.shared.PublicAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A file of the sitemaps protocol 0.9. Addresses are sent as they come. */
record SitemapFile(PublicAddress address, OutputStream stream) {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    void writePages(Iterator<Finding> pages, int most) throws IOException {
        write("urlset", xml -> {
            for (int written = 0; written < most && pages.hasNext(); written++) {
                Finding page = pages.next();
                write(xml, "url", page.href(), page.changedAt());
            }
        });
    }

    void writeParts(int parts) throws IOException {
        write("sitemapindex", xml -> {
            for (int part = 1; part <= parts; part++) {
                write(xml, "sitemap", "/sitemap-" + part + ".xml", null);
            }
        });
    }

    private void write(String root, Content content) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            content.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException("The list of pages did not reach whoever asked for it", broken);
        }
    }

    private void write(XMLStreamWriter xml, String element, String path, @Nullable Instant changed)
            throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeStartElement("loc");
        xml.writeCharacters(address.of(path));
        xml.writeEndElement();
        if (changed != null) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(changed.truncatedTo(ChronoUnit.SECONDS).toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** What stands between the first and the last line. */
    private interface Content {

        void write(XMLStreamWriter xml) throws XMLStreamException;
    }
}
