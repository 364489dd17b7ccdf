/** An idea with its three values on one page, to read, to write on and to print on one sheet. */
@NullMarked
package se.framsteg.ideas.canvas.web;

import org.jspecify.annotations.NullMarked;
