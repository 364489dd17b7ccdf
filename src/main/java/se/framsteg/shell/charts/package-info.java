/**
 * Pictures of figures, drawn on the server from records: the same in a page, in print, in a PDF and as a file. Each has
 * a title, a description and its data as a table; what colour says is also said by pattern, place and word.
 */
@NamedInterface("charts")
@NullMarked
package se.framsteg.shell.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
