package se.framsteg.course.editions;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.course.Edition;

/**
 * An edition's files as somebody has sent them, and what is wrong with them as files: names that belong to no edition, too
 * much, no text. What a computer lays in folders by itself is passed over. Nothing is ever written to a disk.
 */
public record Gathered(EditionFiles files, List<Finding> findings) {
    static final int MOST_FILES = 300;
    /** Of all its files together, and of the file that they come in. */
    public static final int MOST_BYTES = 5 << 20;

    /** Of what an edition is written in, which is held in memory while it is taught by. */
    static final int MOST_TEXT = 1 << 20;

    static final int MOST_OF_ONE = 300_000;

    private static final String TOO_MUCH = "large";

    private static final int LONGEST_NAME = 300;

    private static final Pattern KNOWN = Pattern.compile("edition\\.yaml|suggestions\\.yaml|"
            + "week-[1-9]\\d?/(week\\.yaml|lesson-[1-9]\\d?\\.(sv|en)\\.md|worksheet-[a-z0-9-]{1,60}\\.yaml)");
    private static final Pattern BY_ITSELF =
            Pattern.compile("(.*/)?(\\.[^./][^/]*|__MACOSX|Thumbs\\.db|desktop\\.ini)(/.*)?");

    /** Neither seen nor felt, or turning what stands after it; but for what parts words and joins pictures. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u00ad\\u200d]]");

    public Gathered {
        findings = List.copyOf(findings);
    }

    /** Nothing but this. */
    static Gathered refused(String file, String fault, Object... with) {
        var findings = new Findings();
        findings.add(shown(file), 0, fault, with);
        return new Gathered(EditionFiles.of(Map.of()), findings.all());
    }

    /** @param sent by name, with the name of a folder around them all or without */
    static Gathered of(Map<String, byte[]> sent) {
        var findings = new Findings();
        var texts = new TreeMap<String, String>();
        String folder = folder(sent);
        sent.forEach((name, bytes) -> {
            String path = name.startsWith(folder) ? name.substring(folder.length()) : name;
            if (isByItself(path)) {
                return;
            }
            if (path.length() > LONGEST_NAME || !KNOWN.matcher(path).matches()) {
                findings.add(shown(path), 0, "unknown");
            } else if (bytes.length > MOST_OF_ONE) {
                findings.add(path, 0, "long", MOST_OF_ONE / 1000);
            } else {
                text(path, bytes, findings, texts);
            }
        });
        if (texts.values().stream().mapToLong(String::length).sum() > MOST_TEXT) {
            findings.add(EditionReader.EDITION, 0, TOO_MUCH, MOST_TEXT >> 20);
        }
        return new Gathered(new EditionFiles(texts), findings.all());
    }

    /** All that is wrong with it, as files and as an edition; none where it may be kept. */
    public List<Finding> check(Edition known) {
        if (files.texts().isEmpty()
                || findings.stream().anyMatch(each -> each.fault().equals(TOO_MUCH))) {
            return findings;
        }
        Set<String> told = findings.stream().map(Finding::file).collect(Collectors.toSet());
        return Stream.concat(
                        findings.stream(),
                        EditionCheck.of(files, known).stream()
                                .filter(each -> !each.fault().equals("missing") || !told.contains(each.file())))
                .limit(Findings.MOST)
                .toList();
    }

    static boolean isWritable(String text) {
        return !UNWRITABLE.matcher(text).find();
    }

    static boolean isByItself(String path) {
        return path.length() <= LONGEST_NAME && BY_ITSELF.matcher(path).matches();
    }

    private static void text(String path, byte[] bytes, Findings findings, Map<String, String> texts) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n");
            text = text.startsWith("\ufeff") ? text.substring(1) : text;
            if (!isWritable(text)) {
                findings.add(path, 0, "signs");
            }
            texts.put(path, text);
        } catch (CharacterCodingException e) {
            findings.add(path, 0, "letters");
        }
    }

    /** The one around {@code edition.yaml}; empty where there is none. */
    private static String folder(Map<String, byte[]> sent) {
        return sent.keySet().stream()
                .filter(name -> name.matches("[^/]+/edition\\.yaml") && !isByItself(name))
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .filter(_ -> !sent.containsKey(EditionReader.EDITION))
                .findFirst()
                .orElse("");
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cn}\\p{Cs}]", "").strip();
        return plain.length() > 100 ? plain.substring(0, 100) + " …" : plain.isEmpty() ? "?" : plain;
    }
}
