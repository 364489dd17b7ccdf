package se.framsteg.outcomes;

import java.util.Optional;
import java.util.UUID;
import se.framsteg.people.Reader;

/**
 * What a source of evidence is called by whoever gave it: the file's name, of a workbook. Known by the module that took
 * it in; evidence itself keeps no free text. Asked for one piece of evidence at a time, never for a figure.
 */
public interface SourceNames {
    Optional<String> nameOf(Reader by, UUID source);
}
