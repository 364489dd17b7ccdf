package se.framsteg.course.work;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What an archive says that it holds, read from its directory: nothing is unpacked but the list of what its parts are, so
 * it costs the same however much there is in it.
 */
final class OfficeFile {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int DEFLATED = 8;

    /** The list of parts is a page or two. */
    private static final int LONGEST_LIST = 1024 * 1024;

    private static final String LIST = "[Content_Types].xml";

    /** @param at where its own head stands */
    private record Part(int method, int packed, int at) {}

    private final ByteBuffer content;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private OfficeFile(byte[] content) {
        this.content = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Empty where it is no archive, or one that is broken. */
    static Optional<OfficeFile> read(byte[] content) {
        try {
            var file = new OfficeFile(content);
            file.readDirectory();
            return Optional.of(file);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private void readDirectory() {
        int end = content.limit() - END_LENGTH;
        int earliest = Math.max(0, end - LONGEST_COMMENT);
        while (end > earliest && content.getInt(end) != END) {
            end--;
        }
        if (content.getInt(end) != END) {
            throw new IllegalArgumentException("No end");
        }
        int count = Short.toUnsignedInt(content.getShort(end + 10));
        int at = content.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            at = readEntry(at);
        }
    }

    private int readEntry(int at) {
        if (content.getInt(at) != ENTRY) {
            throw new IllegalArgumentException("No entry");
        }
        int length = Short.toUnsignedInt(content.getShort(at + 28));
        var name = new byte[length];
        content.get(at + 46, name);
        var part = new Part(content.getShort(at + 10), content.getInt(at + 20), content.getInt(at + 42));
        parts.put(new String(name, StandardCharsets.UTF_8), part);
        return at + 46 + length + unsigned(at + 30) + unsigned(at + 32);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(content.getShort(at));
    }

    /** Whether there is a program in it, by what its parts are called or said to be. */
    boolean hasMacros() {
        return parts.keySet().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.contains("vbaproject") || name.contains("activex"))
                || types().matches("(?is).*(macroenabled|vbaproject|activex).*");
    }

    /** A document of Word's or a book of Excel's, by its main part and what that is said to be; empty for any other. */
    Optional<FileType> type() {
        String types = types();
        if (parts.containsKey("word/document.xml") && types.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(FileType.WORD);
        }
        return parts.containsKey("xl/workbook.xml") && types.contains("spreadsheetml.sheet.main+xml")
                ? Optional.of(FileType.EXCEL)
                : Optional.empty();
    }

    /** The list of what the parts are; empty where there is none that can be read. */
    private String types() {
        Part list = parts.get(LIST);
        try {
            return list == null || content.getInt(list.at()) != LOCAL ? "" : unpacked(list);
        } catch (DataFormatException | IndexOutOfBoundsException | NegativeArraySizeException broken) {
            return "";
        }
    }

    private String unpacked(Part part) throws DataFormatException {
        int from = part.at() + 30 + unsigned(part.at() + 26) + unsigned(part.at() + 28);
        var packed = new byte[Math.min(part.packed(), content.limit() - from)];
        content.get(from, packed);
        if (part.method() != DEFLATED) {
            return new String(packed, StandardCharsets.UTF_8);
        }
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed);
            var out = new ByteArrayOutputStream();
            var piece = new byte[8192];
            for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
                out.write(piece, 0, read);
                if (out.size() > LONGEST_LIST) {
                    throw new DataFormatException("Longer than any list of parts");
                }
            }
            return out.toString(StandardCharsets.UTF_8);
        }
    }
}
