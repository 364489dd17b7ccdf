/**
 * Drafts that a company has opened to one person by name, to read and nothing else: the round's coach, somebody of its
 * promoter, or another. The company sees each time they have read.
 */
@NamedInterface("openings")
@NullMarked
package se.framsteg.course.openings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
