package se.framsteg.shell.database;

/** The database cannot be used as it is; the message says what, where and what to do, in plain words. */
public final class DatabaseRefused extends RuntimeException {
    public DatabaseRefused(String message) {
        super(message);
    }

    DatabaseRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
