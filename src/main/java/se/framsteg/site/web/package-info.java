/** The public pages: the start page, each region, each programme's results, and how accessible it all is. */
@NullMarked
package se.framsteg.site.web;

import org.jspecify.annotations.NullMarked;
