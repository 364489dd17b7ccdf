/** The page of a region's materials, and the same as a workbook. */
@NullMarked
package se.framsteg.flows.county.web;

import org.jspecify.annotations.NullMarked;
