/** The parts of the design system that need more than markup: charts drawn on the server, with their tables. */
@NamedInterface("parts")
@NullMarked
package se.framsteg.shell.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
