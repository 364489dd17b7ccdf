/** A company's ideas in columns, one for each stage. */
@NullMarked
package se.framsteg.ideas.board.web;

import org.jspecify.annotations.NullMarked;
