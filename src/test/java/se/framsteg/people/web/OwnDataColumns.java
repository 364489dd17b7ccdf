package se.framsteg.people.web;

import java.util.Set;

/** What the page of one's own data leaves to the file. */
public final class OwnDataColumns {
    private OwnDataColumns() {}

    public static Set<String> inFileOnly() {
        return DataWords.IN_FILE_ONLY;
    }
}
