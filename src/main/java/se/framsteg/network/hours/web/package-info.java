/** A worker's month of hours. */
@NullMarked
package se.framsteg.network.hours.web;

import org.jspecify.annotations.NullMarked;
