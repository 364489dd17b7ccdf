/** The manager's pages about how long things are kept. */
@NullMarked
package se.framsteg.records.web;

import org.jspecify.annotations.NullMarked;
