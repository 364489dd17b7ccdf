package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What never lies in the repository: secrets, and addresses of the place where somebody happened to work. */
class RepositoryTests {
    private static final Set<String> NOT_OURS =
            Set.of(".git", "target", ".framsteg", ".idea", ".vscode", "node_modules");

    /** Written in pieces, so that this file does not hold what it looks for. */
    private static final Map<String, Pattern> NEVER = Map.of(
            "a path of somebody's own machine",
                    Pattern.compile("(?<![\\w.-])/("
                            + "work|home/(?!unsent|sessions|data|erasure)[a-z]+|Users/\\w+|root)" + "/"),
            "the address of a package registry",
                    Pattern.compile(
                            "repo1\\." + "maven|repo\\." + "maven|registry\\." + "npmjs|crates\\." + "io|pypi\\."
                                    + "org|deb\\." + "debian|" + "proxy\\." + "golang|artifact" + "ory|nexus\\."),
            "a private key", Pattern.compile("-----BEGIN [A-Z ]*PRIV" + "ATE KEY"),
            "a password",
                    Pattern.compile(
                            "(?i)\\b(password|secret|token)\\s*[=:]\\s*[\"']?[A-Za-z0-9+/_-]{24,}[\"']?\\s*$",
                            Pattern.MULTILINE),
            "a key of a cloud", Pattern.compile("\\bAKI" + "A[0-9A-Z]{16}\\b"),
            "something left for later", Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b"));

    @Test
    void no_file_holds_a_secret_or_an_address_of_a_workplace() {
        List<Source> files = files();
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(faults(files)).isEmpty();
    }

    @Test
    void each_of_them_is_seen() {
        var slips = List.of(
                new Source("a", "see /ho" + "me/anna/notes.txt"),
                new Source("b", "https://repo1." + "maven.org/x"),
                new Source("c", "-----BEGIN PRIV" + "ATE KEY-----"),
                new Source("d", "password = 0123456789abcdef" + "0123456789"),
                new Source("e", "AKI" + "AABCDEFGHIJKLMNOP"),
                new Source("f", "// TO" + "DO later"));
        assertThat(faults(slips)).hasSize(6);
    }

    private static List<String> faults(List<Source> files) {
        var faults = new ArrayList<String>();
        for (Source file : files) {
            NEVER.forEach((what, pattern) -> {
                Matcher found = pattern.matcher(file.text());
                if (found.find()) {
                    faults.add("%s holds %s".formatted(file.at(found.start()), what));
                }
            });
        }
        return faults;
    }

    private static List<Source> files() {
        var files = new ArrayList<Source>();
        try {
            Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (NOT_OURS.contains(file.getFileName().toString())) {
                        return FileVisitResult.CONTINUE;
                    }
                    try {
                        files.add(new Source(file.toString(), Files.readString(file)));
                    } catch (CharacterCodingException picture) {
                        return FileVisitResult.CONTINUE;
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }
}
