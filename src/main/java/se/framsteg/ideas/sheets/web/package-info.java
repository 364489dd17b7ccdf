/** The pages on which ideas are handed in. */
@NullMarked
package se.framsteg.ideas.sheets.web;

import org.jspecify.annotations.NullMarked;
