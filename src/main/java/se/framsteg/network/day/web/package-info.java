/** The page of one company to call, and what is pressed after the call. */
@NullMarked
package se.framsteg.network.day.web;

import org.jspecify.annotations.NullMarked;
