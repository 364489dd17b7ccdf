package se.framsteg.course.work;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Which files may be added to a worksheet, told by what is in them and not by what they are called. */
public enum FileType {
    PDF("application/pdf", ".pdf"),
    JPEG("image/jpeg", ".jpg"),
    PNG("image/png", ".png"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    private final String media;
    private final String ending;

    FileType(String media, String ending) {
        this.media = media;
        this.ending = ending;
    }

    /** The name with the ending that its content has, whatever it was called: a program is never taken away as one. */
    public String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean says = lower.endsWith(ending) || this == JPEG && lower.endsWith(".jpeg");
        return says ? name : name + ending;
    }

    /** As a browser is told. */
    public String media() {
        return media;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Empty for any other file, and for a picture that cannot be read. */
    public static Optional<FileType> in(byte[] content) {
        if (begins(content, "%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII))) {
            return Optional.of(PDF);
        }
        if (begins(content, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) {
            return Optional.of(JPEG).filter(_ -> isPicture(content));
        }
        if (begins(content, new byte[] {(byte) 0x89, 'P', 'N', 'G'})) {
            return Optional.of(PNG).filter(_ -> isPicture(content));
        }
        return isArchive(content)
                ? OfficeFile.read(content).filter(file -> !file.hasMacros()).flatMap(OfficeFile::type)
                : Optional.empty();
    }

    /** A document with programs in it, which run where it is opened. */
    static boolean hasMacros(byte[] content) {
        return isArchive(content)
                && OfficeFile.read(content).filter(OfficeFile::hasMacros).isPresent();
    }

    private static boolean isArchive(byte[] content) {
        return begins(content, new byte[] {'P', 'K', 3, 4});
    }

    /** A picture as newer telephones take it, which few can open. */
    public static boolean isHeic(byte[] content) {
        if (content.length < 12) {
            return false;
        }
        String box = new String(content, 4, 8, java.nio.charset.StandardCharsets.ISO_8859_1);
        return box.matches("ftyp(heic|heix|hevc|heim|heis|mif1|msf1)");
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    /** Only its head is read. */
    private static boolean isPicture(byte[] content) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return reader.getWidth(0) > 0 && reader.getHeight(0) > 0;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }
}
