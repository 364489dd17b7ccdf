package se.framsteg.command;

import java.util.List;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.tenancy.Region;

/** The regions by name, as a refusal lists them. */
final class RegionWords {
    private RegionWords() {}

    static List<String> names(RegionDirectory regions) {
        return regions.inOrder().stream().map(Region::swedish).toList();
    }
}
