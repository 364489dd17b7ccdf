/** The pages on which companies answer, before and after, and see what their answers come to. */
@NullMarked
package se.framsteg.surveys.web;

import org.jspecify.annotations.NullMarked;
