package se.framsteg.programmes.closing;

import java.io.IOException;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.tenancy.Region;

/** What a module gives to the archive package of a programme. Owned here, answered by every module that has something. */
public interface ArchivePart {
    void into(Manager by, Region region, Programme programme, Archive archive) throws IOException;
}
