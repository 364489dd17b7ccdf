package se.framsteg.shell.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the programs of PostgreSQL. They will not run as root: there they are started in a user name space of their own,
 * where they are nobody in particular and the files are still their own.
 */
final class Programs {
    private final DataFolder data;
    private final Path programs;

    Programs(DataFolder data, Path programs) {
        this.data = data;
        this.programs = programs;
    }

    /** @throws DatabaseRefused with what the program said, when it does not succeed */
    void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "-U", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(data.path(), program, ".tmp");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw failed(program, Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefused("Interrupted while %s ran".formatted(program), e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private DatabaseRefused failed(String program, String output) {
        if (output.startsWith("unshare:")) {
            return new DatabaseRefused(("PostgreSQL does not run as root, and this machine does not let root step down "
                            + "(%s). Run Framsteg as an ordinary user who owns %s.")
                    .formatted(output.strip(), data.path()));
        }
        return new DatabaseRefused("%s failed in %s: %s".formatted(program, data.path(), output.strip()));
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
