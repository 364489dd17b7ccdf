package se.framsteg.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.framsteg.course.editions.BuiltInEditions;
import se.framsteg.course.editions.EditionFolder;
import se.framsteg.course.editions.Finding;
import se.framsteg.shell.Frame;

@Command(
        name = "editions",
        description = "Checks the folder of an edition of the course, and says all that must be mended.",
        mixinStandardHelpOptions = true)
final class EditionsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Where its edition.yaml lies: content/course/2026.")
    Path folder = Path.of("");

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new Refused("There is no folder '%s'.".formatted(folder));
        }
        List<Finding> findings = EditionFolder.read(folder).check(new BuiltInEditions().newest());
        Frame.in(Tongue.OURS, () -> {
            findings.forEach(finding -> System.out.printf("%s: %s%n", finding.place(), finding.says()));
            return findings;
        });
        if (findings.isEmpty()) {
            System.err.printf("Nothing to mend in %s.%n", folder);
        }
        return findings.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
