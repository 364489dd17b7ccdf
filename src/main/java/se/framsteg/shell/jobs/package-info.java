/** Work to be done after the transaction that asks for it, by whichever node is free. */
@NamedInterface("jobs")
@NullMarked
package se.framsteg.shell.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
