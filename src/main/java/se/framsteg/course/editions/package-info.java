/**
 * The editions of the course: the ones that come with the house, read from {@code content/course}, and those that a region
 * has written and keeps itself. Which one a round goes by is pinned, and stays.
 */
@NamedInterface("editions")
@NullMarked
package se.framsteg.course.editions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
