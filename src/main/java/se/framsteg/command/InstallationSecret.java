package se.framsteg.command;

import java.util.Optional;
import se.framsteg.shell.Secret;
import se.framsteg.shell.database.DataFolder;

/** The installation's secret: {@code FRAMSTEG_SECRET}, else a file in the data folder. */
record InstallationSecret(String text, boolean liesInFolder) {
    static final String FILE = "secret";
    private static final String VARIABLE = "FRAMSTEG_SECRET";

    /** Whether it is named outside the data folder. */
    static boolean isNamed() {
        String named = System.getenv(VARIABLE);
        return named != null && !named.isBlank();
    }

    /** Empty where there is none yet. */
    static Optional<InstallationSecret> of(DataFolder data) {
        return isNamed() || data.has(FILE) ? Optional.of(made(data)) : Optional.empty();
    }

    /** Made, and kept in the folder, where there is none yet. */
    static InstallationSecret made(DataFolder data) {
        return isNamed()
                ? new InstallationSecret(System.getenv(VARIABLE), false)
                : new InstallationSecret(data.secret(FILE, Secret::token), true);
    }
}
