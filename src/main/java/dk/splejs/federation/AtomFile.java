package dk.splejs.federation;

import dk.splejs.search.Hit;
import dk.splejs.search.Segment;
import dk.splejs.shared.PublicAddress;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Hits as an Atom feed. What people wrote stands in it as plain text. */
record AtomFile(PublicAddress address, Instant updated, List<Hit> hits) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String NAME = "Splejs";
    private static final String TITLE = "Splejs: nye løsninger og forslag";

    AtomFile {
        hits = List.copyOf(hits);
    }

    String write() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "da");
            writeHead(xml);
            for (Hit hit : hits) {
                write(hit, xml);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Memory can always be written", e);
        }
        return text.toString();
    }

    private void writeHead(XMLStreamWriter xml) throws XMLStreamException {
        write(xml, "id", id("/feed.atom"));
        write(xml, "title", TITLE);
        write(xml, "updated", time(updated));
        writeLink(xml, "self", "/feed.atom");
        writeLink(xml, "alternate", "/soeg");
        xml.writeStartElement("author");
        write(xml, "name", NAME);
        xml.writeEndElement();
    }

    private void write(Hit hit, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", hit.language());
        write(xml, "id", id(hit.href()));
        write(xml, "title", hit.plainTitle());
        write(xml, "updated", time(hit.changedAt()));
        writeLink(xml, "alternate", hit.href());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", hit.kind().word());
        write(xml, "summary", hit.summary().stream().map(Segment::text).collect(Collectors.joining()));
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private void writeLink(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address.of(path));
    }

    /** Lasts as long as the page's path does, also when the feed moves to https or another port. */
    private String id(String path) {
        return "tag:" + address.host() + ",2026:" + path;
    }

    private static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Without the characters that XML has no way to write, not even escaped. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(AtomFile::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
