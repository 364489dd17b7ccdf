package se.framsteg.programmes.closing;

import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as it is written, element by element, in UTF-8. What no XML can hold is left out of a text. */
public final class XmlText {
    private final XMLStreamWriter xml;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What stands within an element. */
    public interface Within {
        void in(XmlText xml);
    }

    public static void to(OutputStream out, String root, Within within) {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            new XmlText(writer).put(root, Map.of(), within);
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    public void put(String name, Object text) {
        put(name, Map.of(), within -> within.text(text.toString()));
    }

    public void put(String name, Map<String, String> attributes, Within within) {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(name);
            for (var attribute : attributes.entrySet()) {
                xml.writeAttribute(attribute.getKey(), plain(attribute.getValue()));
            }
            within.in(this);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    public void text(String text) {
        try {
            xml.writeCharacters(plain(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= 0x20 && c < 0xD800
                        || c >= 0xE000 && c < 0xFFFE
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
