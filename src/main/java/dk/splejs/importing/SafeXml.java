package dk.splejs.importing;

import dk.splejs.importing.FileRefused.Reason;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML without a document type: nothing is declared in it that grows, and nothing is fetched. */
final class SafeXml {

    private final XMLStreamReader reader;

    SafeXml(byte[] xml) throws XMLStreamException {
        // Java's own, whichever others are about: its limits are known
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /** Moves on to the next start or end of an element; says whether there was one. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new FileRefused(Reason.NOT_READABLE);
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** Empty where it has none of that name. */
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The text of the element that starts here, which has no elements in it. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }
}
