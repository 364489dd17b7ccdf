package se.framsteg.shell.backup;

/** A backup cannot be made, or this one cannot be restored here; nothing has been changed. */
public final class BackupRefused extends RuntimeException {
    public BackupRefused(String message) {
        super(message);
    }

    BackupRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
