package se.framsteg.course.work;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A document in an archive's form, by the lists in it: what its parts are, and how they hang together. The lists are read as
 * the programs read them that open the document, so that no way of writing them hides anything.
 */
final class OfficeFile {
    private static final String LIST = "[Content_Types].xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /** What a part is called, or said to be, that runs where the document is opened. */
    private static final Pattern PROGRAM = Pattern.compile("macro|vbaproject|vbadata|activex");

    private static final XMLInputFactory FACTORY = factory();

    private final Archive archive;

    /** What the parts are said to be, in small letters. */
    private final List<String> types = new ArrayList<>();

    /** What the main part of a document, or of a book, is said to be. */
    private String document = "";

    private String book = "";
    private boolean joined;

    private OfficeFile(Archive archive) throws XMLStreamException {
        this.archive = archive;
        readTypes();
        readRelations();
    }

    /** Empty where it is no archive, or one that is broken, or has a list that cannot be read. */
    static Optional<OfficeFile> read(byte[] content) {
        return Archive.read(content).flatMap(archive -> {
            try {
                return Optional.of(new OfficeFile(archive));
            } catch (XMLStreamException | RuntimeException broken) {
                return Optional.empty();
            }
        });
    }

    /** Whether there is a program in it, by what its parts are called, said to be or joined as. */
    boolean hasMacros() {
        return joined
                || archive.names().stream().anyMatch(OfficeFile::isProgram)
                || types.stream().anyMatch(OfficeFile::isProgram);
    }

    /** A document of Word's or a book of Excel's, by its main part and what that is said to be; empty for any other. */
    Optional<FileType> type() {
        if (document.equals(WORD) && archive.names().contains("word/document.xml")) {
            return Optional.of(FileType.WORD);
        }
        return book.equals(EXCEL) && archive.names().contains("xl/workbook.xml")
                ? Optional.of(FileType.EXCEL)
                : Optional.empty();
    }

    private void readTypes() throws XMLStreamException {
        each(LIST, element -> {
            String type = small(element.getAttributeValue(null, "ContentType"));
            types.add(type);
            switch (small(element.getAttributeValue(null, "PartName"))) {
                case "/word/document.xml" -> document = type;
                case "/xl/workbook.xml" -> book = type;
                default -> {}
            }
        });
    }

    private void readRelations() throws XMLStreamException {
        for (String name : archive.names()) {
            if (small(name).endsWith(".rels")) {
                each(name, element -> joined |= isProgram(element.getAttributeValue(null, "Type")));
            }
        }
    }

    private void each(String list, Consumer<XMLStreamReader> element) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(archive.unpacked(list)));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("A list that defines words of its own");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element.accept(reader);
            }
        }
    }

    /** Nothing is in a list but what it says itself. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static boolean isProgram(@Nullable String text) {
        return PROGRAM.matcher(small(text)).find();
    }

    private static String small(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
