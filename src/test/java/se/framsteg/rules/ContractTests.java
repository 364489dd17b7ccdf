package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules 1 and 8: every module says what it promises and on what it stands; every package is checked for nulls. */
class ContractTests {
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.{60,}?)\\*/\\s*@", Pattern.DOTALL);

    @Test
    void every_package_has_a_contract() {
        assertThat(faults(Source.java())).isEmpty();
    }

    @Test
    void a_package_without_a_contract_and_a_silent_contract_are_seen() {
        var lonely = new Source("src/main/java/se/framsteg/attic/Trunk.java", "package se.framsteg.attic;");
        assertThat(faults(List.of(lonely))).singleElement().asString().contains("no package-info");

        var silent = new Source(
                "src/main/java/se/framsteg/attic/package-info.java",
                "/** The attic. */ @ApplicationModule package se.framsteg.attic;");
        assertThat(faults(List.of(lonely, silent)))
                .hasSize(3)
                .anyMatch(fault -> fault.contains("@NullMarked"))
                .anyMatch(fault -> fault.contains("allowedDependencies"))
                .anyMatch(fault -> fault.contains("comment"));
    }

    private static List<String> faults(List<Source> sources) {
        Set<String> packages = sources.stream()
                .map(source -> source.path().substring(0, source.path().lastIndexOf('/')))
                .filter(folder -> !folder.equals("src/main/java/se/framsteg"))
                .collect(Collectors.toCollection(TreeSet::new));
        var faults = new ArrayList<String>();
        for (String folder : packages) {
            sources.stream()
                    .filter(source -> source.path().equals(folder + "/package-info.java"))
                    .findFirst()
                    .ifPresentOrElse(
                            contract -> faults.addAll(faultsOf(contract)),
                            () -> faults.add(folder + " has no package-info"));
        }
        return faults;
    }

    private static List<String> faultsOf(Source contract) {
        var faults = new ArrayList<String>();
        if (!contract.text().contains("@NullMarked")) {
            faults.add(contract.path() + " lacks @NullMarked");
        }
        if (!contract.path().contains("/web/")
                && !COMMENT.matcher(contract.text()).find()) {
            faults.add(contract.path() + " has no comment that tells what the package is for");
        }
        boolean root =
                contract.path().split("/").length == "src/main/java/se/framsteg/x/package-info.java".split("/").length;
        if (root && !contract.text().contains("allowedDependencies")) {
            faults.add(contract.path() + " names no allowedDependencies (none is written {})");
        }
        return faults;
    }
}
