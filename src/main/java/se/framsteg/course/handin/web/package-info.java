/** The pages on which coaches read what has been handed in. */
@NullMarked
package se.framsteg.course.handin.web;

import org.jspecify.annotations.NullMarked;
