package se.framsteg.command;

import java.util.List;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.tenancy.Region;

/** The regions by name, and as a refusal lists them. */
final class RegionWords {
    private RegionWords() {}

    static Region named(RegionDirectory regions, String name) {
        return regions.named(name)
                .orElseThrow(() -> new Refused("There is no region '%s'. The regions are: %s."
                        .formatted(name, String.join(", ", names(regions)))));
    }

    static List<String> names(RegionDirectory regions) {
        return regions.inOrder().stream().map(Region::swedish).toList();
    }
}
