package se.framsteg.course.work;

import java.util.Optional;

/** A file on its way in. @param name as it is called, without folders, at most 100 characters */
public record NewFile(String name, byte[] content) {
    /** In bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 100;

    public NewFile {
        name = cleaned(name);
    }

    /** The key of what to say where it cannot be taken; empty where it can. */
    public Optional<String> fault() {
        if (content.length == 0) {
            return Optional.of("course.file.none");
        }
        if (content.length > LARGEST) {
            return Optional.of("course.file.too-large");
        }
        if (FileType.isHeic(content)) {
            return Optional.of("course.file.heic");
        }
        if (FileType.hasMacros(content)) {
            return Optional.of("course.file.macros");
        }
        return FileType.in(content).isEmpty() ? Optional.of("course.file.type") : Optional.empty();
    }

    private static String cleaned(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean =
                last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cn}\\p{Cs}\"<>|:*?]", "").strip();
        String named = clean.isEmpty() ? "fil" : clean;
        int surplus = named.length() - LONGEST_NAME;
        return surplus > 0 ? named.substring(surplus) : named;
    }
}
