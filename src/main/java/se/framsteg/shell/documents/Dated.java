package se.framsteg.shell.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import se.framsteg.shell.Say;

/**
 * Documents that are the same to the byte however often they are made: dated by when what they say was settled, not by when
 * somebody fetched them.
 */
public final class Dated {
    private Dated() {}

    public static byte[] pdf(byte[] pdf, Instant at) {
        var out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var day = GregorianCalendar.from(at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(day);
            document.getDocumentInformation().setModificationDate(day);
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            if (metadata != null) {
                String dated = new String(metadata.toByteArray(), UTF_8)
                        .replaceAll(
                                "(xmp:(?:CreateDate|ModifyDate|MetadataDate)(?:>|=[\"']))[^<\"']*",
                                "$1" + at.truncatedTo(ChronoUnit.SECONDS));
                document.getDocumentCatalog()
                        .setMetadata(new PDMetadata(document, new ByteArrayInputStream(dated.getBytes(UTF_8))));
            }
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(at.toEpochMilli());
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What writes workbooks leaves their sizes to the list at the end, so they are read by that, from a file in the folder. */
    public static byte[] workbook(ReadingFolder folder, byte[] workbook, Instant at) {
        try {
            Path file = folder.newFile(".xlsx");
            try {
                return redated(Files.write(file, workbook), at);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] redated(Path file, Instant at) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipFile(file.toFile());
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                zip.putNextEntry(entry(entry.getName(), at));
                zip.write(entry.getName().equals("docProps/core.xml") ? redated(bytes, at) : bytes);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] redated(byte[] properties, Instant at) {
        return new String(properties, UTF_8)
                .replaceAll("(<dcterms:(?:created|modified)[^>]*>)[^<]*", "$1" + at.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(UTF_8);
    }

    /** A place in a package. */
    public static ZipEntry entry(String name, Instant at) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(at.atZone(Say.STOCKHOLM).toLocalDateTime());
        return entry;
    }
}
