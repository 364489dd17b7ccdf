package se.framsteg.course.work;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * An archive that says one thing only of what it holds. Some programs read the directory at its end and some go from part to
 * part; where the two could find different parts, or the same part twice, it is none. Nothing is unpacked but what is asked
 * for, so it costs the same however much there is in it.
 */
final class Archive {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int DEFLATED = 8;
    private static final int SEALED = 1;

    /** That the lengths stand after the part, in so many bytes. */
    private static final int LENGTHS_AFTER = 8;

    private static final Set<Integer> OF_LENGTHS = Set.of(12, 16, 20, 24);

    /** So much is unpacked of one archive, in bytes: a document's lists are a page or two each, a book's with links longer. */
    private static final int MOST = 16 * 1024 * 1024;

    /** @param at where its own head stands */
    private record Part(int flags, int method, int packed, int at) {}

    private final ByteBuffer content;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private int left = MOST;

    private Archive(byte[] content) {
        this.content = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Empty where it is no archive, or one that is broken or says two things. */
    static Optional<Archive> read(byte[] content) {
        try {
            var archive = new Archive(content);
            archive.readDirectory();
            return Optional.of(archive);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    Set<String> names() {
        return parts.keySet();
    }

    private void readDirectory() {
        int end = content.limit() - END_LENGTH;
        int count = unsigned(end + 10);
        int from = content.getInt(end + 16);
        check(content.getInt(end) == END && content.getInt(end + 4) == 0 && unsigned(end + 8) == count);
        var places = new TreeMap<Integer, Part>();
        var names = new HashSet<String>();
        int at = from;
        for (int i = 0; i < count; i++) {
            String name = name(at + ENTRY_LENGTH, unsigned(at + 28));
            Part part = part(at, name);
            check(names.add(name.toLowerCase(Locale.ROOT)) && places.put(part.at(), part) == null);
            parts.put(name, part);
            at += ENTRY_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        check(at == end && content.getInt(end + 12) == end - from);
        checkNothingBetween(places, from);
    }

    /** As the directory has it, where the part's own head says the same. */
    private Part part(int at, String name) {
        check(content.getInt(at) == ENTRY);
        var part = new Part(unsigned(at + 8), unsigned(at + 10), content.getInt(at + 20), content.getInt(at + 42));
        int head = part.at();
        check(part.packed() >= 0 && head >= 0 && content.getInt(head) == LOCAL);
        check(unsigned(head + 6) == part.flags() && unsigned(head + 8) == part.method());
        check((part.flags() & SEALED) == 0 && (part.method() == 0 || part.method() == DEFLATED));
        check(part.method() == DEFLATED || part.packed() == content.getInt(at + 24));
        check(name(head + LOCAL_LENGTH, unsigned(head + 26)).equals(name));
        boolean after = (part.flags() & LENGTHS_AFTER) != 0;
        for (int length : List.of(0, 4)) {
            int own = content.getInt(head + 18 + length);
            check(own == content.getInt(at + 20 + length) || after && own == 0);
        }
        return part;
    }

    /** Part follows on part from the first byte to the directory, so that none stands there that it does not tell of. */
    private void checkNothingBetween(TreeMap<Integer, Part> places, int directory) {
        check(places.isEmpty() || places.firstKey() == 0);
        for (Part part : places.values()) {
            Integer next = places.higherKey(part.at());
            int gap = (next == null ? directory : next) - start(part) - part.packed();
            check((part.flags() & LENGTHS_AFTER) == 0 ? gap == 0 : OF_LENGTHS.contains(gap));
        }
    }

    private int start(Part part) {
        return part.at() + LOCAL_LENGTH + unsigned(part.at() + 26) + unsigned(part.at() + 28);
    }

    private String name(int at, int length) {
        var name = new byte[length];
        content.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(content.getShort(at));
    }

    private static void check(boolean sound) {
        if (!sound) {
            throw new IllegalArgumentException("It says two things of what it holds");
        }
    }

    /** One part; empty where there is none, or none that can be unpacked. */
    byte[] unpacked(String name) {
        Part part = parts.get(name);
        if (part == null) {
            return new byte[0];
        }
        var packed = new byte[part.packed()];
        content.get(start(part), packed);
        try {
            return part.method() == DEFLATED ? inflated(packed) : packed;
        } catch (DataFormatException broken) {
            return new byte[0];
        }
    }

    private byte[] inflated(byte[] packed) throws DataFormatException {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed);
            var out = new ByteArrayOutputStream();
            var piece = new byte[8192];
            for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
                out.write(piece, 0, read);
                left -= read;
                if (left < 0) {
                    throw new DataFormatException("More than any document's lists");
                }
            }
            return out.toByteArray();
        }
    }
}
