package se.framsteg.course.work;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;

/** Which files may be added to a worksheet, told by what is in them and not by what they are called. */
public enum FileType {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int MOST_ENTRIES = 200;

    private final String media;

    FileType(String media) {
        this.media = media;
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
        return begins(content, new byte[] {'P', 'K', 3, 4}) ? office(content) : Optional.empty();
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
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            reader.setInput(in);
            return reader.getWidth(0) > 0 && reader.getHeight(0) > 0;
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static Optional<FileType> office(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            for (ZipEntry each = zip.getNextEntry();
                    each != null && entries < MOST_ENTRIES;
                    each = zip.getNextEntry()) {
                entries++;
                if (each.getName().equals("word/document.xml")) {
                    return Optional.of(WORD);
                }
                if (each.getName().equals("xl/workbook.xml")) {
                    return Optional.of(EXCEL);
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }
}
