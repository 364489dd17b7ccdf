/** Writing to companies: choose, write, look, send, and see what became of it. */
@NullMarked
package se.framsteg.messages.web;

import org.jspecify.annotations.NullMarked;
