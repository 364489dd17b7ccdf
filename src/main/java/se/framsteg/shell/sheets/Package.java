package se.framsteg.shell.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.UnreadableWorkbook.Reason;

/**
 * The parts a workbook's file is packed of. Everything that can be told without reading a part is refused here, before
 * anything is unpacked: what is no workbook, what is too large, what carries a macro, what has names that lead outside.
 */
final class Package implements AutoCloseable {
    private static final long PACKED_WITH_ZIP = 0x504B0304L;
    private static final long PACKED_AND_EMPTY = 0x504B0506L;
    private static final long OLD_OFFICE = 0xD0CF11E0L;

    private final ZipFile zip;
    private final Limits limits;
    private final Unpacked unpacked;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private Package(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        this.unpacked = new Unpacked(limits.unpackedBytes());
    }

    static Package open(Path file, Limits limits) throws IOException {
        long size = Files.size(file);
        if (size == 0) throw new UnreadableWorkbook(Reason.EMPTY);
        if (size > limits.fileBytes())
            throw new UnreadableWorkbook(Reason.TOO_LARGE_FILE, Long.toString(limits.fileBytes() >> 20));
        checkKind(file);
        var opened = new Package(zip(file), limits);
        try {
            opened.checkParts();
            opened.checkContentTypes();
            opened.checkRelations();
            return opened;
        } catch (RuntimeException refused) {
            opened.close();
            throw refused;
        }
    }

    Optional<PartReader> part(@Nullable String name) {
        var entry = name == null ? null : parts.get(name.toLowerCase(Locale.ROOT));
        if (entry == null) return Optional.empty();
        try {
            var input = new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
            return Optional.of(new PartReader(entry.getName(), unpacked.counting(input)));
        } catch (IOException broken) {
            throw new UnreadableWorkbook(Reason.TRUNCATED, broken, entry.getName());
        }
    }

    /** The relations of a part; of the whole file for an empty name. */
    Relations relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        var name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        try (var xml = part(name).orElseThrow(() -> new UnreadableWorkbook(Reason.NOT_A_WORKBOOK))) {
            return Relations.read(name, xml);
        }
    }

    long size(String part) {
        var entry = parts.get(part.toLowerCase(Locale.ROOT));
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    long unpackedBytes() {
        return unpacked.bytes();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static void checkKind(Path file) throws IOException {
        long head = 0;
        try (var input = Files.newInputStream(file)) {
            for (byte one : input.readNBytes(4)) head = head << 8 | one & 0xff;
        }
        if (head == OLD_OFFICE)
            throw new UnreadableWorkbook(
                    mentions(file, "EncryptedPackage") ? Reason.PASSWORD_PROTECTED : Reason.OLD_EXCEL);
        if (head != PACKED_WITH_ZIP && head != PACKED_AND_EMPTY) throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
    }

    /** Whether a stream of this name is in an old Office file, whose names are written with two bytes a letter. */
    private static boolean mentions(Path file, String name) throws IOException {
        var sought = name.getBytes(StandardCharsets.UTF_16LE);
        int found = 0;
        try (var input = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int one = input.read(); one >= 0 && found < sought.length; one = input.read())
                found = one == sought[found] ? found + 1 : one == sought[0] ? 1 : 0;
        }
        return found == sought.length;
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException cut) {
            boolean locked = String.valueOf(cut.getMessage()).contains("encrypted");
            throw new UnreadableWorkbook(locked ? Reason.PASSWORD_PROTECTED : Reason.TRUNCATED, cut);
        }
    }

    private void checkParts() {
        if (zip.size() > limits.entries())
            throw new UnreadableWorkbook(Reason.TOO_LARGE_UNPACKED, Long.toString(limits.unpackedBytes() >> 20));
        long declared = 0;
        for (var entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            checkName(name);
            parts.put(name, entry);
            declared += Math.max(0, entry.getSize());
            if (declared > limits.unpackedBytes())
                throw new UnreadableWorkbook(Reason.TOO_LARGE_UNPACKED, Long.toString(limits.unpackedBytes() >> 20));
        }
    }

    private static void checkName(String name) {
        if (name.startsWith("/") || name.contains(":") || ("/" + name + "/").contains("/../"))
            throw new UnreadableWorkbook(Reason.PATH_OUTSIDE, name, name);
        if (name.endsWith("xl/workbook.bin")) throw new UnreadableWorkbook(Reason.BINARY_EXCEL);
        if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/"))
            throw new UnreadableWorkbook(Reason.MACRO);
    }

    private void checkContentTypes() {
        try (var xml = part("[Content_Types].xml").orElseThrow(() -> new UnreadableWorkbook(Reason.NOT_A_WORKBOOK))) {
            while (xml.next()) {
                var type = xml.starts() ? xml.attribute("ContentType") : null;
                if (type != null && type.toLowerCase(Locale.ROOT).contains("macroenabled"))
                    throw new UnreadableWorkbook(Reason.MACRO);
                if (type != null && type.toLowerCase(Locale.ROOT).contains("vbaproject"))
                    throw new UnreadableWorkbook(Reason.MACRO);
            }
        }
    }

    private void checkRelations() {
        for (var name : parts.keySet()) {
            if (!name.endsWith(".rels") || !("/" + name).contains("/_rels/")) continue;
            try (var xml = part(name).orElseThrow()) {
                Relations.read(name, xml);
            }
        }
    }
}
