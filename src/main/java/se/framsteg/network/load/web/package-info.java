/** The page of who has how much, and of handing it over. */
@NullMarked
package se.framsteg.network.load.web;

import org.jspecify.annotations.NullMarked;
