package se.framsteg.shell.backup;

/** How far a backup or a restore has come; called now and then. */
public interface BackupProgress {
    /** @param share of the whole, from 0 to 1 */
    void reached(String what, double share);
}
