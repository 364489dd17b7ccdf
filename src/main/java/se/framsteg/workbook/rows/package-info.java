/**
 * Understands the rows of a region's workbook: finds columns by their heading, reads cells the way people fill them
 * in, and lists every cell that could not be understood. It changes nothing; the importer decides what to do with it.
 */
@NullMarked
package se.framsteg.workbook.rows;

import org.jspecify.annotations.NullMarked;
