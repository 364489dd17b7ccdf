package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer reads names only tests and files that are there. */
class PaperTests {
    private static final Pattern NAMED = Pattern.compile("\\b([A-Z]\\w+(?:Tests|Journey))\\b");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)(?:#[^)]*)?\\)");

    @Test
    void the_papers_name_only_what_is_there() {
        List<Source> papers = Stream.of("README", "ARCHITECTURE", "CONTRIBUTING", "STYLE", "SECURITY")
                .map(name -> Source.read(Path.of(name + ".md")))
                .toList();
        assertThat(faults(papers)).isEmpty();
        assertThat(faults(Source.below("docs", ".md"))).isEmpty();
    }

    @Test
    void a_test_that_is_not_and_a_link_that_leads_nowhere_are_seen() {
        var slip = new Source("SLIP.md", "See `rules/LunchTests` and [the menu](docs/menu.md), not [this](README.md).");
        assertThat(faults(List.of(slip))).containsExactly("SLIP.md names LunchTests", "SLIP.md links to docs/menu.md");
    }

    private static List<String> faults(List<Source> papers) {
        Set<String> tests = Source.below("src/test/java", ".java").stream()
                .map(source -> Path.of(source.path()).getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        var faults = new ArrayList<String>();
        for (Source paper : papers) {
            for (Matcher named = NAMED.matcher(paper.text()); named.find(); ) {
                boolean example =
                        paper.path().equals("STYLE.md") || named.group().endsWith("ModuleTests");
                if (!tests.contains(named.group()) && !example) {
                    faults.add("%s names %s".formatted(paper.path(), named.group()));
                }
            }
            for (Matcher link = LINK.matcher(paper.text()); link.find(); ) {
                if (!Files.exists(Path.of(paper.path()).resolveSibling(link.group(1)))) {
                    faults.add("%s links to %s".formatted(paper.path(), link.group(1)));
                }
            }
        }
        return faults;
    }
}
