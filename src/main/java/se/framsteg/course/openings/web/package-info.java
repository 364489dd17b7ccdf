/** The pages on which a draft is opened to somebody, and that on which they read it. */
@NullMarked
package se.framsteg.course.openings.web;

import org.jspecify.annotations.NullMarked;
