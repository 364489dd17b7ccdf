/** The page on which a company writes its footprint. */
@NullMarked
package se.framsteg.footprint.web;

import org.jspecify.annotations.NullMarked;
