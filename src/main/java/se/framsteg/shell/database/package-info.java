/**
 * Where the data lies: an embedded PostgreSQL that is started, joined and stopped here, or a server somebody else runs.
 * Used before anything else is started, by every command.
 */
@NamedInterface("database")
@NullMarked
package se.framsteg.shell.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
