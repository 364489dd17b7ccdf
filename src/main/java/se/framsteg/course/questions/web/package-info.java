/** The pages on which a colleague is asked, and those on which they answer. */
@NullMarked
package se.framsteg.course.questions.web;

import org.jspecify.annotations.NullMarked;
