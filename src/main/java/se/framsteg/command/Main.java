package se.framsteg.command;

/** Where the process begins and ends. Here and not at the root, which would then lean on a module that leans on it. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
