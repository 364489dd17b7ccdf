/**
 * Two pages for customers and banks: what a company chooses to show, line by line, of what is decided, where it is going, its
 * targets and its climate accounts. As it stood when it was chosen; by a link until a day, and as PDF.
 */
@NullMarked
package se.framsteg.plan.shown;

import org.jspecify.annotations.NullMarked;
