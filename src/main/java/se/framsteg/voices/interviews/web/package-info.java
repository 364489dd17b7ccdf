/** The pages on which people are asked to tell, and those on which they do so by their link. */
@NullMarked
package se.framsteg.voices.interviews.web;

import org.jspecify.annotations.NullMarked;
