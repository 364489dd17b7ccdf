package se.framsteg.records;

import static se.framsteg.shell.Say.say;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import se.framsteg.people.PublicRecord;
import se.framsteg.people.RecordPart;

/**
 * A public record in the pieces that may be masked: from whom, what about, its numbers, and all that it says. The numbers too,
 * since by them it is known again in the list, where the rest stands.
 *
 * @param hash SHA-256 of the words and files of all pieces, in their order; made while they can be read, and not by a page
 */
public record AskedRecord(ListedRecord row, List<RecordPart> pieces, String hash) {
    /** The places of the pieces that every record begins with. */
    public static final int WHO = 0;

    public static final int MATTER = 1;
    public static final int CASE_NUMBER = 3;

    static AskedRecord of(ListedRecord row, List<RecordPart> parts) {
        PublicRecord record = row.record();
        var pieces = new ArrayList<RecordPart>();
        pieces.add(RecordPart.of(say("records.column.who"), said(record.who())));
        pieces.add(RecordPart.of(say("records.column.matter"), record.matter()));
        pieces.add(RecordPart.of(say("records.column.number"), said(record.number())));
        pieces.add(RecordPart.of(
                say("records.column.case-number"), said(row.entry().caseNumber())));
        pieces.addAll(parts);
        return new AskedRecord(row, List.copyOf(pieces), hash(pieces));
    }

    private static String said(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static String hash(List<RecordPart> pieces) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (RecordPart piece : pieces) {
                String file = piece.file() == null ? "" : piece.file().hash().get();
                for (String word : List.of(piece.label(), piece.text(), file)) {
                    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                    digest.update(bytes);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
