package se.framsteg.shell.sheets;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.UnreadableWorkbook.Reason;

/**
 * One XML part of a workbook, read forwards. Elements are known by their local names, so both dialects of the format
 * are read alike. A document type, an entity, endless nesting or endless new names end the reading.
 */
final class PartReader implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "US-ASCII", "ISO-8859-1");

    private final String part;
    private final InputStream input;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;

    PartReader(String part, InputStream input) {
        this.part = part;
        this.input = input;
        try {
            xml = FACTORY.createXMLStreamReader(input);
            checkEncoding();
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    /** Goes on to the next start or end of an element or piece of text; false at the end of the part. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        entered();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableWorkbook(Reason.XML_ENTITIES, part);
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw broken(broken);
        } catch (RuntimeException lazy) {
            if (lazy instanceof UnreadableWorkbook) throw lazy;
            throw broken(lazy);
        }
    }

    boolean starts() {
        return xml.isStartElement();
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    String name() {
        return xml.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return null;
    }

    /** An attribute from a name space of relations, which some writers call id and others r:id. */
    @Nullable
    String relation() {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals("id")
                    && !requireNonNullElse(xml.getAttributeNamespace(i), "").isEmpty()) return xml.getAttributeValue(i);
        return null;
    }

    /** Adds the text up to the end of the element just begun; elements within it are passed over. */
    void textInto(StringBuilder text, int limit) {
        int within = depth;
        while (next()) {
            if (xml.isEndElement() && depth < within) return;
            if (xml.isCharacters() && depth == within) add(text, limit);
        }
    }

    /** Text is parsed only when it is asked for, so this may be where broken XML shows. */
    private void add(StringBuilder text, int limit) {
        try {
            if (text.length() + xml.getTextLength() > limit)
                throw new UnreadableWorkbook(Reason.TOO_LONG_TEXT, part, Integer.toString(limit));
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (RuntimeException lazy) {
            if (lazy instanceof UnreadableWorkbook) throw lazy;
            throw broken(lazy);
        }
    }

    /** Passes over the element just begun and all within it. */
    void skip() {
        int within = depth;
        while (next()) if (xml.isEndElement() && depth < within) return;
    }

    @Override
    public void close() {
        try {
            xml.close();
            input.close();
        } catch (XMLStreamException | IOException closing) {
            throw broken(closing);
        }
    }

    /** With two bytes a letter nobody could count how far it is between two tags. */
    private void checkEncoding() {
        var encoding = xml.getEncoding();
        if (encoding != null && !ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT)))
            throw new UnreadableWorkbook(Reason.BROKEN, part);
    }

    private void entered() {
        if (++depth > Limits.DEPTH) throw new UnreadableWorkbook(Reason.BROKEN, part);
        know(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) know(xml.getAttributeLocalName(i));
        for (int i = 0; i < xml.getNamespaceCount(); i++) know(xml.getNamespacePrefix(i));
    }

    private void know(@Nullable String name) {
        if (name == null) return;
        if (name.length() > Limits.NAME_LENGTH || names.add(name) && names.size() > Limits.NAMES)
            throw new UnreadableWorkbook(Reason.BROKEN, part);
    }

    private UnreadableWorkbook broken(Throwable cause) {
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof UnreadableWorkbook known) return known;
            var message = inner.getMessage();
            if (message != null && message.toLowerCase(Locale.ROOT).contains("entity"))
                return new UnreadableWorkbook(Reason.XML_ENTITIES, cause, part);
            if (inner instanceof EOFException || inner instanceof ZipException)
                return new UnreadableWorkbook(Reason.TRUNCATED, cause, part);
        }
        return new UnreadableWorkbook(Reason.BROKEN, cause, part);
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
