package se.framsteg.course.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.framsteg.shell.Ids;

/**
 * A file that a company has added to a worksheet, as it stands in an answer: {@code id/hash/name}. So whoever has the answer,
 * also in a copy that was handed in, has the file's SHA-256.
 */
public record Attachment(UUID id, String hash, String name) {
    /** What the company has had since before, instead of filling the worksheet in. */
    public static final AnswerPlace ALREADY = AnswerPlace.once("attached-already");

    /** The worksheet filled in by hand. */
    public static final AnswerPlace PHOTO = AnswerPlace.once("attached-photo");

    /** Where the files stand that belong to no answer, but to the whole worksheet. */
    public static final List<AnswerPlace> WHOLE = List.of(ALREADY, PHOTO);

    private static final Pattern WRITTEN = Pattern.compile("(" + Ids.WRITTEN + ")/([0-9a-f]{64})/([^/\\n]{1,100})");

    /** The files of an answer, one a line; what is no file is passed over. */
    public static List<Attachment> in(String answer) {
        return answer.lines().flatMap(line -> read(line).stream()).toList();
    }

    /** An answer that holds these files. */
    static String answer(List<Attachment> files) {
        return files.stream().map(Attachment::toString).collect(Collectors.joining("\n"));
    }

    /** An answer without one of its files. */
    public static String without(String answer, UUID id) {
        return answer(in(answer).stream().filter(file -> !file.id().equals(id)).toList());
    }

    /** What files there are for the page's texts: what the company has {@code already}, a {@code photo}, or an {@code answer}'s. */
    public static String kind(AnswerPlace place) {
        return place.equals(ALREADY) ? "already" : place.equals(PHOTO) ? "photo" : "answer";
    }

    private static Optional<Attachment> read(String line) {
        Matcher written = WRITTEN.matcher(line);
        return written.matches()
                ? Optional.of(new Attachment(UUID.fromString(written.group(1)), written.group(2), written.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%s/%s/%s".formatted(id, hash, name);
    }
}
