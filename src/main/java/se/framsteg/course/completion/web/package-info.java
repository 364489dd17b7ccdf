/** What a company and its people have to show for a completed course, and the page where anybody sees whether it holds. */
@NullMarked
package se.framsteg.course.completion.web;

import org.jspecify.annotations.NullMarked;
