package se.framsteg.command;

import java.io.PrintWriter;
import java.net.BindException;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import se.framsteg.shell.backup.BackupRefused;
import se.framsteg.shell.database.DatabaseRefused;

/** {@code framsteg}: finds the verb, runs it, and turns what went wrong into one line and an exit code. */
@Command(
        name = "framsteg",
        description = "Runs a region's sustainability programme for small and medium-sized companies.",
        mixinStandardHelpOptions = true,
        version = "Framsteg 1.0",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            DevCommand.class,
            ImportCommand.class,
            ResultsCommand.class,
            InviteCommand.class,
            DismissCommand.class,
            RetentionCommand.class,
            EditionsCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            TrainCommand.class
        })
public final class Commands {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program an error came from.")
    boolean debug;

    /** Runs the verb and gives its exit code. */
    public static int run(String[] arguments) {
        // Before the application sets it up, or where a command starts none, logging would chat on standard output.
        LoggingSystem.get(Commands.class.getClassLoader()).beforeInitialize();
        var commands = new Commands();
        return new CommandLine(commands)
                .setExecutionExceptionHandler((problem, line, parsed) -> commands.say(problem, line.getErr()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    private int say(Exception problem, PrintWriter err) {
        if (debug) {
            problem.printStackTrace(err);
        }
        if (problem instanceof Refused || problem instanceof DatabaseRefused || problem instanceof BackupRefused) {
            err.println(problem.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        if (deepest(problem) instanceof BindException) {
            err.println("The port is taken by another program. Name another with --port.");
            return CommandLine.ExitCode.USAGE;
        }
        err.println("Something went wrong: " + reason(problem) + (debug ? "" : " (--debug shows where)"));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String reason(Exception problem) {
        Throwable deepest = deepest(problem);
        return deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
    }

    private static Throwable deepest(Throwable problem) {
        Throwable deepest = problem;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }
}
