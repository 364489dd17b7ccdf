package se.framsteg.command;

/** The command cannot do what was asked of it, for a reason its user can mend: exit code 2. */
final class Refused extends RuntimeException {
    Refused(String message) {
        super(message);
    }
}
