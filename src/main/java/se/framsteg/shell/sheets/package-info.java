/**
 * Reads an Excel workbook as rows of cells, one row at a time, in bounded memory, and trusts nothing in the file:
 * sizes are counted while unpacking, nothing outside the file is ever followed, no macro and no entity is accepted.
 * It knows nothing of programmes or companies.
 */
@NamedInterface("sheets")
@NullMarked
package se.framsteg.shell.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
