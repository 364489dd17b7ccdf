package se.framsteg.people;

import java.util.List;
import java.util.UUID;

/** Which programmes a pass can be for; asked here, answered by the module above that owns programmes. */
public interface AuditedProgrammes {
    List<AuditedProgramme> in(Reader by);

    /** A programme as far as a pass needs to know it. */
    record AuditedProgramme(UUID id, String slug, String name, boolean example) {}
}
