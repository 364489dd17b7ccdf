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

/** A public record in the pieces that may be masked: from whom, what about, and all that it says. */
public record AskedRecord(ListedRecord row, List<RecordPart> pieces) {
    static AskedRecord of(ListedRecord row, List<RecordPart> parts) {
        PublicRecord record = row.record();
        var pieces = new ArrayList<RecordPart>();
        pieces.add(RecordPart.of(say("records.column.who"), record.who().isEmpty() ? "–" : record.who()));
        pieces.add(RecordPart.of(say("records.column.matter"), record.matter()));
        pieces.addAll(parts);
        return new AskedRecord(row, List.copyOf(pieces));
    }

    /** SHA-256 of the words of all pieces, in their order. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (RecordPart piece : pieces) {
                for (String word : List.of(piece.label(), piece.text())) {
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
