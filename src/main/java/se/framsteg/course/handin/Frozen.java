package se.framsteg.course.handin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.work.AnswerWords;
import se.framsteg.course.work.Answers;
import se.framsteg.shell.Json;

/** Answers as a document that says the same in the same letters each time, and documents' SHA-256. */
final class Frozen {
    /** @param named what rows of other worksheets are called that these answers name, by their ids; null in documents that are older than such names */
    private record Written(
            TreeMap<String, String> once,
            TreeMap<String, List<WrittenRow>> tables,
            @Nullable TreeMap<String, String> named) {}

    private record WrittenRow(UUID id, TreeMap<String, String> values) {}

    private Frozen() {}

    /** @param words what the rows are called that the answers may name */
    static String write(Answers answers, AnswerWords words) {
        var tables = new TreeMap<String, List<WrittenRow>>();
        answers.tables()
                .forEach((table, rows) -> tables.put(
                        table,
                        rows.stream()
                                .map(row -> new WrittenRow(row.id(), new TreeMap<>(row.values())))
                                .toList()));
        var named = new TreeMap<String, String>();
        answers.values()
                .flatMap(value -> Answers.several(value).stream())
                .filter(words.rows()::containsKey)
                .forEach(row -> named.put(row, words.rows().get(row)));
        return Json.write(new Written(new TreeMap<>(answers.once()), tables, named));
    }

    static Answers read(String document) {
        Written written = Json.read(document, Written.class);
        var tables = new TreeMap<String, List<Answers.Row>>();
        written.tables().forEach((table, rows) -> {
            var read = new ArrayList<Answers.Row>();
            rows.forEach(row -> read.add(new Answers.Row(row.id(), row.values())));
            tables.put(table, read);
        });
        return new Answers(Map.copyOf(written.once()), tables);
    }

    static AnswerWords words(String document) {
        Map<String, String> named = Json.read(document, Written.class).named();
        return new AnswerWords(named == null ? Map.of() : named);
    }

    static String sha256(String document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
