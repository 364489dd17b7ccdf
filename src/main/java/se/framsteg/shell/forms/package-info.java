/** The key every form carries: it proves that we sent the form, and that the same press is answered once. */
@NamedInterface("forms")
@NullMarked
package se.framsteg.shell.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
