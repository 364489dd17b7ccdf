/** Forms: the key each carries, by which the same press is answered once, and how what was typed is read and mended. */
@NamedInterface("forms")
@NullMarked
package se.framsteg.shell.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
