package se.framsteg.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One file of the repository, as text; its path is written with slashes, from the repository's root. */
record Source(String path, String text) {
    /** Strings come first, since what looks like a comment in one is none. */
    private static final Pattern STRINGS_AND_COMMENTS = Pattern.compile(
            "\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)'|/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    static List<Source> java() {
        return below("src/main/java", ".java");
    }

    static List<Source> templates() {
        return below("src/main/jte", ".jte");
    }

    static List<Source> migrations() {
        return below("src/main/resources/db/migration", ".sql");
    }

    static List<Source> below(String folder, String ending) {
        Path root = Path.of(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source read(Path file) {
        try {
            return new Source(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java whose comments have become blanks, so that positions stay. */
    String withoutComments() {
        return STRINGS_AND_COMMENTS
                .matcher(text)
                .replaceAll(found -> found.group().startsWith("/")
                        ? found.group().replaceAll("[^\\n]", " ")
                        : Matcher.quoteReplacement(found.group()));
    }

    /** The module whose folder the file lies in, or empty at the root. */
    String module() {
        for (String root : List.of("src/main/java/se/framsteg/", "src/main/jte/", "src/main/resources/db/migration/")) {
            if (path.startsWith(root) && path.indexOf('/', root.length()) > 0) {
                return path.substring(root.length(), path.indexOf('/', root.length()));
            }
        }
        return "";
    }

    boolean isBelow(String folder) {
        return path.startsWith(folder);
    }

    int line(int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    String at(int position) {
        return path + ":" + line(position);
    }
}
