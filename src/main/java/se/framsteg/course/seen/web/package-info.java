/** The page on which work is ticked at a meeting. */
@NullMarked
package se.framsteg.course.seen.web;

import org.jspecify.annotations.NullMarked;
