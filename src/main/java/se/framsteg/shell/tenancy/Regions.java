package se.framsteg.shell.tenancy;

import java.util.Optional;

/** Which regions there are; asked by the ground, answered by the module that owns them. */
public interface Regions {
    Optional<Region> find(String slug);
}
