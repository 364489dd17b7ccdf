/** The course's pages, open to anybody. */
@NullMarked
package se.framsteg.course.web;

import org.jspecify.annotations.NullMarked;
