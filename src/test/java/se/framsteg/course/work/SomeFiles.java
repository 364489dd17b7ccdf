package se.framsteg.course.work;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each kind. */
public final class SomeFiles {
    public static final byte[] PDF = "%PDF-1.7 a policy".getBytes(StandardCharsets.US_ASCII);
    public static final byte[] HEIC = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    public static final byte[] PNG = png();

    private SomeFiles() {}

    /** A file in an archive's form whose first entry unpacks to very much. */
    static byte[] bomb() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            var piece = new byte[1024 * 1024];
            for (int i = 0; i < 60; i++) {
                zip.write(piece);
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A document of Word's as its list says. @param type of its main part @param more another part */
    public static byte[] word(String type, String more) {
        return archive(Map.of("word/document.xml", "<document/>", more, "more", "[Content_Types].xml", types(type)));
    }

    /** The list that says what the main part is. */
    static String types(String type) {
        return "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/%s+xml\"/></Types>"
                .formatted(type);
    }

    static byte[] archive(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] png() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
