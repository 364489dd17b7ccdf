/**
 * Everything an installation holds in one file, and back: every table in one snapshot, written and read row by row, with
 * no other tools than the database's own COPY. Knows tables from the catalogue only, so no module needs to think of it.
 */
@NamedInterface("backup")
@NullMarked
package se.framsteg.shell.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
