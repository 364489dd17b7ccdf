/**
 * How a programme ends: what should be done before, what closing does, and what is left for the archive. Each module above says what
 * of its own is left ({@link se.framsteg.programmes.closing.BeforeClosing}) and what of its own goes to the archive ({@link
 * se.framsteg.programmes.closing.ArchivePart}).
 *
 * <p>While a programme is closed its figures are frozen and its promoters follow its companies no more. Companies keep all that is
 * theirs, and a closing can be undone for a year.
 */
@NamedInterface("closing")
@NullMarked
package se.framsteg.programmes.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
