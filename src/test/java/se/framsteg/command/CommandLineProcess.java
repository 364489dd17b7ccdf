package se.framsteg.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import se.framsteg.shell.database.ChildProcess;

/** The command line in a process of its own, as the script starts it. */
final class CommandLineProcess {
    private CommandLineProcess() {}

    static ChildProcess of(Map<String, String> environment, String... arguments) throws IOException {
        return ChildProcess.of(environment, Main.class, List.of(arguments));
    }
}
